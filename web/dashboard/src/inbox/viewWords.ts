import type { ListName } from "../desk";
import { savedFilter } from "../filters";
import { groupOf, type InboxView, isNamed, savedOf, tagOf } from "../place";
import type { State } from "../store";
import { t } from "../text";

/** What stands over a view's list. */
export function titleOf(state: State, view: InboxView): string {
  if (isNamed(view)) return t(`view.${view}`);
  const group = groupOf(view);
  if (group !== undefined) return state.groups.get(group)?.name ?? t("view.removedGroup");
  const saved = savedOf(view);
  if (saved !== undefined) return savedFilter(state.myId, saved)?.name ?? t("empty.savedGoneTitle");
  return tagOf(view) ?? "";
}

/** The list that a view goes on with beyond the snapshot, page by page. */
export function pagedOf(view: InboxView): ListName | undefined {
  if (view === "closed" || view === "all") return view;
  const tag = tagOf(view);
  return tag === undefined ? undefined : `tag:${tag}`;
}

/** The list in which more may be that fits, which is only looked through when somebody asks. */
export const olderOf = (view: InboxView): ListName | undefined =>
  savedOf(view) !== undefined || view === "banned" ? "all" : undefined;
