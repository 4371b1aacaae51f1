import { Badge, RowSkeletons, Segments } from "@hovor/ui";
import { useMemo, useState } from "preact/hooks";

import { useAction } from "../keys";
import { FindField, onDemand, useNarrow } from "../page";
import { go, pathOf } from "../place";
import { t } from "../text";
import { NobodyFits, NobodyHere } from "./Empties";
import { FilterBar } from "./FilterBar";
import { type Filter, isFiltering, noFilter, sift } from "./filter";
import { showAs, shownAs } from "./shownAs";
import { useOldConversations } from "./useOldConversations";
import { useVisitorRows } from "./useVisitorRows";
import { VisitorList } from "./VisitorList";
import { VisitorPanel } from "./VisitorPanel";

const height = { wide: 38, narrow: 80 };

/** With all countries in it: not for those who never look at the map. */
const VisitorMap = onDemand(async () => (await import("./VisitorMap")).VisitorMap);

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
  const isMap = shownAs.value === "map";
  const clear = () => setFilter(noFilter);
  useAction("visitorsMap", () => showAs(isMap ? "list" : "map"));
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
        {all && count > 0 && isMap && (
          <VisitorMap all={all} rows={sifted.rows} filter={filter} openId={openId} onFilter={setFilter} />
        )}
        {count > 0 && !isMap && sifted.rows.length === 0 && <NobodyFits onClear={clear} />}
        {all && !isMap && sifted.rows.length > 0 && (
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

/** How many there are, how they are shown, and the field that looks for some of them. */
function Narrowing({ all, filter, onFilter }: NarrowingProps) {
  return (
    <>
      <Badge tone="ok" icon={<span class="pres" />}>
        <span class="num">{t("visitors.onSite", { count: all })}</span>
      </Badge>
      <span class="push">
        <Segments
          label={t("map.show")}
          value={shownAs.value}
          options={[
            { value: "list", label: t("map.list") },
            { value: "map", label: t("map.map") },
          ]}
          onValue={showAs}
        />
      </span>
      <div class="find">
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
