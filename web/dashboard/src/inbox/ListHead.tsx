import { useDeskState } from "../desk";
import { FindField } from "../page";
import type { InboxView } from "../place";
import { Availability } from "../profile";
import { t } from "../text";
import { countsOf } from "./rows";

export interface ListHeadProps {
  readonly view: InboxView;
  readonly filter: string;
  readonly onFilter: (filter: string) => void;
}

/** The view's name and count over its list, and the field that narrows it. */
export function ListHead({ view, filter, onFilter }: ListHeadProps) {
  const count = countsOf(useDeskState())[view];
  return (
    <div class="list-head">
      <div class="barhead">
        <h2>{t(`view.${view}`)}</h2>
        {view !== "closed" && <span class="faint num">{count}</span>}
      </div>
      <div class="find">
        <FindField label={t("inbox.filter")} clearLabel={t("inbox.clearFilter")} value={filter} onValue={onFilter} />
        <Availability shape="bare" />
      </div>
    </div>
  );
}
