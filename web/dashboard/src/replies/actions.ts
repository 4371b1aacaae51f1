import type { SavedReply } from "@hovor/protocol";
import { showToast } from "@hovor/ui";

import { explain } from "../api";
import type { Desk } from "../desk";
import { t } from "../text";
import { draftOf } from "./draft";

/** Deletes a saved reply; undoing writes the same one anew. */
export async function remove(desk: Desk, reply: SavedReply): Promise<void> {
  const { shortcut } = reply;
  await attempt(async () => {
    await desk.api.deleteSavedReply(reply.id);
    showToast({
      text: t("replies.deleted", { shortcut }),
      action: { label: t("undo"), run: () => void attempt(() => desk.api.createSavedReply(draftOf(reply))) },
    });
  });
}

async function attempt(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    showToast({ tone: "bad", text: explain(error), action: { label: t("tryAgain"), run: () => void attempt(act) } });
  }
}
