import { useDeskState } from "../desk";
import { FindField } from "../page";
import { type InboxView, isShelf } from "../place";
import { Availability } from "../profile";
import { t } from "../text";
import { countsOf } from "./rows";
import { titleOf } from "./viewWords";

export interface ListHeadProps {
  readonly view: InboxView;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}

/** The view's name and count over its list, and the field that narrows it. */
export function ListHead({ view, filter, onFilter }: ListHeadProps) {
  const counts = countsOf(useDeskState());
  const count = isShelf(view) && view !== "closed" ? counts[view] : undefined;
  return (
    <div class="list-head">
      <div class="barhead">
        <h2 class="cut" dir="auto">
          {titleOf(view)}
        </h2>
        {count !== undefined && <span class="faint num">{count}</span>}
      </div>
      <div class="find">
        <FindField label={t("inbox.filter")} clearLabel={t("inbox.clearFilter")} value={filter} onValue={onFilter} />
        <Availability shape="bare" />
      </div>
    </div>
  );
}
