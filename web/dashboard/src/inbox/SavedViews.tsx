import { FilterIcon } from "@hovor/ui";

import { useDeskState } from "../desk";
import { filtersOf } from "../filters";
import { type InboxView, savedOf } from "../place";
import { t } from "../text";
import { useFound } from "./useFound";
import { ViewLink, ViewsLabel } from "./ViewLink";

export interface SavedViewsProps {
  readonly view: InboxView;
  readonly isColumn: boolean;
}

/** An agent's own filters, each with how many conversations fit now. */
export function SavedViews({ view, isColumn }: SavedViewsProps) {
  const filters = filtersOf(useDeskState().myId);
  const found = useFound(filters);
  if (filters.length === 0) return null;
  return (
    <>
      <ViewsLabel isColumn={isColumn}>{t("filters.title")}</ViewsLabel>
      {filters.map(({ id, name }) => (
        <ViewLink
          key={`saved ${id}`}
          view={`saved:${id}`}
          isOn={savedOf(view) === id}
          isColumn={isColumn}
          icon={<FilterIcon />}
          count={found.get(id) ?? 0}
        >
          {name}
        </ViewLink>
      ))}
    </>
  );
}
