import type { Hours } from "@hovor/protocol";
import { showToast } from "@hovor/ui";

import { type Api, explain } from "../api";
import { t } from "../text";
import { type Draft, hoursOf, isChanged } from "./draft";

/** Gives a group its hours, or those of the company again; says so, with a way back, where its own are gone. */
export async function saveGroupHours(
  api: Api,
  groupId: string,
  before: Hours | undefined,
  draft: Draft | undefined,
): Promise<void> {
  if (draft) {
    if (isChanged(draft, before)) await api.setGroupHours(groupId, hoursOf(draft));
  } else if (before) {
    await api.removeGroupHours(groupId);
    const restore = () =>
      void api
        .setGroupHours(groupId, before)
        .catch((error: unknown) => showToast({ tone: "bad", text: explain(error) }));
    showToast({ text: t("hours.removed"), action: { label: t("undo"), run: restore } });
  }
}
