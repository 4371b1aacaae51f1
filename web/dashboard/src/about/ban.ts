import { showToast } from "@hovor/ui";

import { attempt, type Desk } from "../desk";
import { t } from "../text";

/** Whom it is about, and what the toast calls them. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** From now on they can write nothing; their open conversation is closed. */
export async function ban(desk: Desk, { id, name }: Named): Promise<void> {
  const isDone = await attempt(() => desk.api.ban(id));
  if (!isDone) return;
  const undo = () => void attempt(() => desk.api.unban(id));
  showToast({ text: t("ban.done", { name }), action: { label: t("undo"), run: undo } });
}

export async function unban(desk: Desk, { id, name }: Named): Promise<void> {
  const isDone = await attempt(() => desk.api.unban(id));
  if (!isDone) return;
  const undo = () => void attempt(() => desk.api.ban(id));
  showToast({ text: t("ban.lifted", { name }), action: { label: t("undo"), run: undo } });
}
