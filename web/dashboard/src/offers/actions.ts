import { showToast } from "@hovor/ui";

import { explain, RequestError } from "../api";
import type { Desk } from "../desk";
import { go, pathOf } from "../place";
import { t } from "../text";

/** Joins, and opens the conversation. */
export async function take(desk: Desk, conversationId: string): Promise<void> {
  try {
    await desk.api.join(conversationId);
    go(pathOf({ name: "inbox", view: "mine", conversationId }));
  } catch (error) {
    refuse(error, () => void take(desk, conversationId));
  }
}

/** Leaves it to the next. False when that failed, and it is still offered. */
export async function pass(desk: Desk, conversationId: string): Promise<boolean> {
  try {
    await desk.api.pass(conversationId);
  } catch (error) {
    if (error instanceof RequestError && error.code === "conflict") return true; // it was over already
    refuse(error, () => void pass(desk, conversationId));
    return false;
  }
  showToast({
    text: t("offer.isPassed"),
    action: { label: t("offer.takeAfterAll"), run: () => void take(desk, conversationId) },
  });
  return true;
}

function refuse(error: unknown, again: () => void): void {
  showToast({ tone: "bad", text: explain(error), action: { label: t("tryAgain"), run: again } });
}
