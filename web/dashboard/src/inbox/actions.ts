import type { Conversation } from "@hovor/protocol";
import { showToast } from "@hovor/ui";

import { explain } from "../api";
import type { Desk } from "../desk";
import { t } from "../text";

/** What an agent can do with a conversation. A refusal is told in a toast, with the way to try again. */
export async function join(desk: Desk, { id }: Conversation): Promise<void> {
  await attempt(() => desk.api.join(id));
}

export async function leave(desk: Desk, { id }: Conversation): Promise<void> {
  const isDone = await attempt(() => desk.api.leave(id));
  if (isDone)
    showToast({
      text: t("toast.left"),
      action: { label: t("undo"), run: () => void attempt(() => desk.api.join(id)) },
    });
}

export async function close(desk: Desk, { id }: Conversation): Promise<void> {
  const isDone = await attempt(() => desk.api.close(id));
  if (isDone)
    showToast({
      text: t("toast.closed"),
      action: { label: t("undo"), run: () => void attempt(() => desk.api.reopen(id)) },
    });
}

export async function reopen(desk: Desk, { id }: Conversation): Promise<void> {
  await attempt(() => desk.api.reopen(id));
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
