import { useEffect, useRef, useState } from "preact/hooks";

import { useDesk } from "../desk";
import type { VisitorRow } from "./rows";

/**
 * Loads what visitors said long ago, and with it who they are: the snapshot has but the last conversations. One after
 * the other, and each once.
 */
export function useOldConversations(rows: readonly (VisitorRow | undefined)[]): void {
  const { pages } = useDesk();
  const asked = useRef(new Set<string>());
  const isLoading = useRef(false);
  const [, setDone] = useState(0);
  const next = rows.map(missingId).find((id) => id !== undefined && !asked.current.has(id));

  useEffect(() => {
    if (!next || isLoading.current) return;
    isLoading.current = true;
    asked.current.add(next);
    const goOn = () => {
      isLoading.current = false;
      setDone((done) => done + 1);
    };
    pages.loadConversation(next).then(goOn, goOn);
  });
}

function missingId(row: VisitorRow | undefined): string | undefined {
  return row?.conversation ? undefined : row?.presence.conversation_id;
}
