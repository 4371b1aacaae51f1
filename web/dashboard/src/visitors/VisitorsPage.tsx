import { Badge, RowSkeletons } from "@hovor/ui";
import { useMemo, useState } from "preact/hooks";

import { useAction } from "../keys";
import { FindField, useNarrow } from "../page";
import { go, pathOf } from "../place";
import { t } from "../text";
import { NobodyFits, NobodyHere } from "./Empties";
import { FilterBar } from "./FilterBar";
import { type Filter, isFiltering, noFilter, sift } from "./filter";
import { useOldConversations } from "./useOldConversations";
import { useVisitorRows } from "./useVisitorRows";
import { VisitorList } from "./VisitorList";
import { VisitorPanel } from "./VisitorPanel";

const height = { wide: 38, narrow: 80 };

/** These are seen without much scrolling. */
const firstRows = 100;

/** Who is on the site now, and beside it what is known of the one who is chosen. */
export function VisitorsPage({ openId }: { readonly openId: string | undefined }) {
  const [filter, setFilter] = useState(noFilter);
  const all = useVisitorRows(useNarrow() ? height.narrow : height.wide);
  const sifted = useMemo(() => sift(all ?? [], filter), [all, filter]);
  const count = all?.length ?? 0;
  const open = all?.find((row) => row.key === openId);
  useOldConversations([open, ...sifted.rows.slice(0, firstRows)]);
  const clear = () => setFilter(noFilter);
  useAction("back", openId ? () => go(pathOf({ name: "visitors" })) : isFiltering(filter) ? clear : undefined);

  return (
    <main class="sheet visitors" data-open={openId ? "yes" : "no"}>
      <div class="visitors-main">
        <header class="title">
          <h1>{t("visitors.title")}</h1>
          {count > 0 && <Narrowing all={count} filter={filter} onFilter={setFilter} />}
        </header>
        {count > 0 && <FilterBar filter={filter} counts={sifted.counts} onFilter={setFilter} />}
        {all === undefined && <RowSkeletons count={8} label={t("loading")} />}
        {all?.length === 0 && <NobodyHere />}
        {count > 0 && sifted.rows.length === 0 && <NobodyFits onClear={clear} />}
        {all && sifted.rows.length > 0 && (
          <VisitorList all={all} rows={sifted.rows} openId={openId} question={JSON.stringify(filter)} />
        )}
      </div>
      {openId && <VisitorPanel key={openId} visitorId={openId} row={open} isGone={all !== undefined && !open} />}
    </main>
  );
}

interface NarrowingProps {
  readonly all: number;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** How many there are, and the field that looks for some of them. */
function Narrowing({ all, filter, onFilter }: NarrowingProps) {
  return (
    <>
      <Badge tone="ok" icon={<span class="pres" />}>
        <span class="num">{t("visitors.onSite", { count: all })}</span>
      </Badge>
      <div class="find push">
        <FindField
          label={t("visitors.search")}
          clearLabel={t("visitors.clearSearch")}
          value={filter.words}
          onValue={(words) => onFilter({ ...filter, words })}
        />
      </div>
    </>
  );
}
