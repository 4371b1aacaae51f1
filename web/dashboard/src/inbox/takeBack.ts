import { signal } from "@preact/signals";

import type { Desk, Held } from "../desk";
import { readDraft, readOffer, writeDraft, writeOffer } from "./drafts";
import { withChoice } from "./offer";

/** Counts what was taken back: fields that show a draft read it anew. */
export const takenBack = signal(0);

/** A message that was not sent yet is a draft again, before what has been written since. */
export function takeBack(desk: Desk, { id, conversationId }: Held): void {
  const myId = desk.state.value?.myId ?? "";
  const entry = desk.takeBack(id);
  if (!entry) return;
  const words = [entry.text, readDraft(myId, conversationId)].filter((one) => one.trim());
  writeDraft(myId, conversationId, words.join("\n"));
  const choices = [...(entry.choices ?? []), ...readOffer(myId, conversationId)];
  writeOffer(myId, conversationId, choices.reduce(withChoice, [] as readonly string[]));
  takenBack.value += 1;
}
