import type { ListName } from "../desk";
import { type InboxView, isShelf } from "../place";
import { t } from "../text";

/** What stands over a view's list. */
export const titleOf = (view: InboxView): string => (isShelf(view) ? t(`view.${view}`) : view.slice("tag:".length));

/** The list that a view goes on with beyond the snapshot, page by page. */
export const pagedOf = (view: InboxView): ListName | undefined =>
  view === "closed" || !isShelf(view) ? view : undefined;
