import { useEffect } from "preact/hooks";

import { useDesk } from "../desk";
import type { VisitorRow } from "./rows";

/** Loads a conversation that was closed long ago, and with it who the visitor is. Without it, less is known. */
export function useOldConversation(row: VisitorRow | undefined): void {
  const { pages } = useDesk();
  const id = row?.conversation ? undefined : row?.presence.conversation_id;
  useEffect(() => {
    if (id) pages.loadConversation(id).catch(() => undefined);
  }, [pages, id]);
}
