import { ClipIcon, useIncomingFiles } from "@hovor/ui";
import type { RefObject } from "preact";

import { useDesk } from "../desk";
import { t } from "../text";
import { attach } from "./attach";

export interface DropTargetProps {
  readonly conversationId: string;
  readonly name: string;
  /** Where files may be dropped. */
  readonly within: RefObject<HTMLElement | null>;
}

/** Takes files that are dropped on the conversation, or pasted while it is open. */
export function DropTarget({ conversationId, name, within }: DropTargetProps) {
  const desk = useDesk();
  if (!useIncomingFiles((files) => attach(desk, conversationId, files), within)) return null;
  return (
    <p class="drop">
      <ClipIcon size="l" />
      {t("composer.drop", { name })}
    </p>
  );
}
