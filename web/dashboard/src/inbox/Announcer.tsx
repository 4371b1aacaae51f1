import type { Message } from "@hovor/protocol";
import { useRef } from "preact/hooks";

import { t } from "../text";
import { wordsOf } from "./names";

export interface AnnouncerProps {
  readonly last: Message | undefined;
  readonly name: string;
}

/** Reads out what the visitor writes while the conversation is open, and only that: not the history. */
export function Announcer({ last, name }: AnnouncerProps) {
  const first = useRef(last?.id);
  const isNew = last !== undefined && last.id !== first.current && last.author === "visitor";
  return (
    <p class="unseen" role="log">
      {isNew && <span key={last.id}>{t("inbox.saidBy", { name, text: wordsOf(last) })}</span>}
    </p>
  );
}
