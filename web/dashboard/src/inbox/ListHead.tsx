import { useDeskState } from "../desk";
import { FindField } from "../page";
import { type InboxView, isShelf } from "../place";
import { Availability } from "../profile";
import { numeral, t } from "../text";
import { ListMenu } from "./ListMenu";
import { overviewOf } from "./overview";
import { titleOf } from "./viewWords";

export interface ListHeadProps {
  readonly view: InboxView;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
  /** Conversations are to be chosen. */
  readonly onSelect: () => void;
}

/** The view's name and count over its list, how it is sorted, and the field that narrows it. */
export function ListHead({ view, filter, onFilter, onSelect }: ListHeadProps) {
  const state = useDeskState();
  const { counts } = overviewOf(state);
  const count = (isShelf(view) && view !== "closed") || view === "unread" ? counts[view] : undefined;
  return (
    <div class="list-head">
      <div class="barhead">
        <h2 class="cut" dir="auto">
          {titleOf(state, view)}
        </h2>
        {count !== undefined && <span class="faint num">{numeral(count)}</span>}
        <ListMenu view={view} onSelect={onSelect} />
      </div>
      <div class="find">
        <FindField label={t("inbox.filter")} clearLabel={t("inbox.clearFilter")} value={filter} onValue={onFilter} />
        <Availability shape="bare" />
      </div>
    </div>
  );
}
