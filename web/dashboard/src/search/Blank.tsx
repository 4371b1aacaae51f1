import { Button, Empty, SearchIcon, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useMe } from "../desk";
import { pathOf } from "../place";
import { t } from "../text";
import { Chips } from "./Chips";
import type { Question, SearchFilter } from "./question";
import { readSearches, writeSearches } from "./recent";

/** Nothing is asked yet: what can be, and what was lately. */
export function NothingAsked() {
  const { id } = useMe();
  const [searches, setSearches] = useState(() => readSearches(id));
  const keep = (kept: readonly string[]) => {
    writeSearches(id, kept);
    setSearches(kept);
  };
  const forget = () => {
    keep([]);
    showToast({ text: t("search.recentForgotten"), action: { label: t("undo"), run: () => keep(searches) } });
  };
  return (
    <>
      {searches.length > 0 && (
        <section>
          <h2 class="label row">
            {t("search.recent")}
            <Button kind="plain" size="s" place="push" onClick={forget}>
              {t("search.clearRecent")}
            </Button>
          </h2>
          <ul class="card recent-searches">
            {searches.map((search) => (
              <li key={search}>
                <a class="row" href={pathOf({ name: "search", query: search })}>
                  <SearchIcon />
                  <span class="cut" dir="auto">
                    {search}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {searches.length === 0 && (
        <Empty art="search" title={t("search.startTitle")}>
          <p class="t13">{t("search.start")}</p>
        </Empty>
      )}
    </>
  );
}

export interface NothingFoundProps {
  readonly question: Question;
  readonly onRemove: (filter: SearchFilter) => void;
}

/** Nothing fits: what to try next. */
export function NothingFound({ question: { words, filters }, onRemove }: NothingFoundProps) {
  return (
    <Empty art="search" title={t("search.nothingTitle")}>
      {words && <p class="t13">{t("search.nothingWords")}</p>}
      {filters.length > 0 && (
        <>
          <p class="t13">{t("search.nothingFilters")}</p>
          <Chips filters={filters} onRemove={onRemove} />
        </>
      )}
    </Empty>
  );
}
