import type { Agent, CloseReason, Conversation, NewNote } from "@hovor/protocol";
import { showToast } from "@hovor/ui";

import { explain } from "../api";
import type { Desk } from "../desk";
import { t } from "../text";
import { giveBack } from "./assigning";
import { readNoteDraft, writeNoteDraft } from "./drafts";
import type { Taker } from "./Takers";

/** What an agent can do with a conversation. A refusal is told in a toast, with the way to try again. */
export async function join(desk: Desk, { id }: Conversation): Promise<void> {
  await attempt(() => desk.api.join(id));
}

export async function leave(desk: Desk, { id }: Conversation): Promise<void> {
  await desk.settle(id);
  const isDone = await attempt(() => desk.api.leave(id));
  if (isDone)
    showToast({
      text: t("toast.left"),
      action: { label: t("undo"), run: () => void attempt(() => desk.api.join(id)) },
    });
}

export async function close(desk: Desk, { id }: Conversation, reason: CloseReason = "solved"): Promise<void> {
  await desk.settle(id);
  const isDone = await attempt(() => desk.api.close(id, reason));
  if (isDone)
    showToast({
      text: t("toast.closedAs", { reason: t(`reason.${reason}`) }),
      action: { label: t("undo"), run: () => void attempt(() => desk.api.reopen(id)) },
    });
}

/** Undoes giving it to somebody. `before`: as it was then. */
export async function takeBack(desk: Desk, before: Conversation, to: Taker): Promise<void> {
  await attempt(() => giveBack(desk, before, to));
}

/** A colleague no longer answers. */
export async function takeOff(desk: Desk, { id }: Conversation, colleague: Pick<Agent, "id" | "name">): Promise<void> {
  const isDone = await attempt(() => desk.api.unassign(id, colleague.id));
  if (isDone)
    showToast({
      text: t("came.takenOff", { name: colleague.name }),
      action: { label: t("undo"), run: () => void attempt(() => desk.api.assign(id, colleague.id)) },
    });
}

export async function reopen(desk: Desk, { id }: Conversation): Promise<void> {
  await attempt(() => desk.api.reopen(id));
}

/** For oneself, from the visitor's last message on. */
export async function markUnread(desk: Desk, { id }: Conversation): Promise<void> {
  await attempt(() => desk.api.markUnread(id));
}

export async function addTag(desk: Desk, { id }: Conversation, tag: string): Promise<void> {
  await attempt(() => desk.api.label(id, { add_tags: [tag] }));
}

export async function removeTag(desk: Desk, { id }: Conversation, tag: string): Promise<void> {
  const isDone = await attempt(() => desk.api.label(id, { remove_tags: [tag] }));
  if (isDone)
    showToast({
      text: t("toast.untagged", { tag }),
      action: { label: t("undo"), run: () => void attempt(() => desk.api.label(id, { add_tags: [tag] })) },
    });
}

export async function setImportant(desk: Desk, { id }: Conversation, isImportant: boolean): Promise<void> {
  await attempt(() => desk.api.label(id, { is_important: isImportant }));
}

/** One of the account's; empty for none. */
export async function setCategory(desk: Desk, { id }: Conversation, category: string): Promise<void> {
  await attempt(() => desk.api.label(id, { category }));
}

/** The writer has gone on: what could not be kept waits as a draft, unless they have begun another note. */
export async function addNote(desk: Desk, conversationId: string, note: NewNote): Promise<void> {
  const myId = desk.state.value?.myId ?? "";
  const draft = () => readNoteDraft(myId, conversationId);
  const send = async (): Promise<void> => {
    await desk.api.addNote(conversationId, note);
    if (draft() === note.text) writeNoteDraft(myId, conversationId, "");
  };
  const isDone = await attempt(send);
  if (!isDone && !draft()) writeNoteDraft(myId, conversationId, note.text);
}

async function attempt(act: () => Promise<unknown>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    showToast({ tone: "bad", text: explain(error), action: { label: t("tryAgain"), run: () => void attempt(act) } });
    return false;
  }
}
