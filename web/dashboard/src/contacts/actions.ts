import type { ContactUpdate, Visitor } from "@hovor/protocol";
import { showToast } from "@hovor/ui";

import { attempt, type Desk } from "../desk";
import { t } from "../text";

/** What of a person is changed, and by what. */
export type Changes = Partial<Record<keyof ContactUpdate, string>>;

/** Only what is different. What was empty is so again when it is undone. */
export function changesOf(before: Changes, after: Changes): Changes {
  const names = Object.keys(after) as (keyof Changes)[];
  return Object.fromEntries(
    names.filter((name) => (after[name] ?? "") !== (before[name] ?? "")).map((name) => [name, after[name] ?? ""]),
  );
}

/** Changes what is known of a person, with a toast that undoes it. Rejects when the server refuses. */
export async function update(desk: Desk, visitorId: string, name: string, before: Changes, after: Changes) {
  const changes = changesOf(before, after);
  if (Object.keys(changes).length === 0) return;
  await desk.api.updateContact(visitorId, changes);
  const undo = async () => {
    const isUndone = await attempt(() => desk.api.updateContact(visitorId, changesOf(after, before)));
    if (isUndone) showToast({ text: t("contact.undone", { name }) });
  };
  showToast({ text: t("contact.saved", { name }), action: { label: t("undo"), run: () => void undo() } });
}

/** Makes two contacts one, with a toast that parts them again. Yields who stands for both; rejects when refused. */
export async function merge(desk: Desk, visitor: Pick<Visitor, "id">, into: string, names: MergedNames) {
  const { same_as: main = into } = await desk.api.merge(visitor.id, into);
  const undo = () => void unmerge(desk, visitor.id, names.name);
  showToast({ text: t("merge.done", { ...names }), action: { label: t("undo"), run: undo } });
  return main;
}

export interface MergedNames {
  readonly name: string;
  readonly into: string;
}

export async function unmerge(desk: Desk, visitorId: string, name: string): Promise<void> {
  const isDone = await attempt(() => desk.api.unmerge(visitorId));
  if (isDone) showToast({ text: t("merge.undone", { name }) });
}
