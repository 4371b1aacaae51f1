import { isSaid } from "@hovor/client";
import type { Message, Note } from "@hovor/protocol";

import { dayOf } from "../text";

/** What stands under each other in a thread: a day's title, word of what happened, a note, or messages of one author. */
export type Block =
  | { readonly kind: "day"; readonly key: string; readonly at: number }
  | { readonly kind: "event"; readonly key: string; readonly message: Message }
  | { readonly kind: "note"; readonly key: string; readonly note: Note }
  | { readonly kind: "group"; readonly key: string; readonly messages: readonly Message[] };

const groupWithin = 5 * 60_000;

export function blocksOf(messages: readonly Message[], notes: readonly Note[] = []): Block[] {
  const blocks: Block[] = [];
  const waiting = [...notes];
  const addNotes = (beforeSeq: number): void => {
    while (waiting[0] && waiting[0].after_seq < beforeSeq) {
      const [note] = waiting.splice(0, 1) as [Note];
      blocks.push({ kind: "note", key: note.id, note });
    }
  };
  let before: Message | undefined;
  for (const message of messages) {
    addNotes(message.seq);
    const isNewDay = !before || dayOf(before.created_at) !== dayOf(message.created_at);
    if (isNewDay) blocks.push({ kind: "day", key: `day ${dayOf(message.created_at)}`, at: message.created_at });

    const last = blocks.at(-1);
    if (!isSaid(message)) blocks.push({ kind: "event", key: message.id, message });
    else if (last?.kind === "group" && before && belongTogether(before, message)) {
      blocks[blocks.length - 1] = { ...last, messages: [...last.messages, message] };
    } else blocks.push({ kind: "group", key: message.id, messages: [message] });
    before = message;
  }
  addNotes(Number.POSITIVE_INFINITY);
  return blocks;
}

function belongTogether(before: Message, message: Message): boolean {
  return (
    before.author === message.author &&
    before.agent_id === message.agent_id &&
    message.created_at - before.created_at < groupWithin
  );
}

export interface TextPart {
  readonly text: string;
  readonly url?: string;
}

/** A message's text in parts, by the ranges of its links. A range that does not fit is plain text. */
export function partsOf(message: Pick<Message, "text" | "links">): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const { offset, length, url } of message.links ?? []) {
    if (offset < at || offset + length > message.text.length || !isSafe(url)) continue;
    if (offset > at) parts.push({ text: message.text.slice(at, offset) });
    parts.push({ text: message.text.slice(offset, offset + length), url });
    at = offset + length;
  }
  if (at < message.text.length) parts.push({ text: message.text.slice(at) });
  return parts;
}

function isSafe(url: string): boolean {
  return /^(?:https?|mailto|tel):/i.test(url);
}
