import { CrossIcon, IconButton, Keys, SearchIcon } from "@hovor/ui";
import { useRef } from "preact/hooks";

import { useDeskState } from "../desk";
import { keysOf, useKey } from "../keys";
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
  const field = useRef<HTMLInputElement>(null);
  const count = countsOf(useDeskState())[view];
  useKey("filter", () => field.current?.focus());

  return (
    <div class="list-head">
      <div class="barhead">
        <h2>{t(`view.${view}`)}</h2>
        {view !== "closed" && <span class="faint num">{count}</span>}
      </div>
      <div class="find">
        <label class="in">
          <SearchIcon />
          <span class="unseen">{t("inbox.filter")}</span>
          <input
            ref={field}
            type="text"
            enterKeyHint="search"
            placeholder={t("inbox.filter")}
            value={filter}
            onInput={(event) => onFilter(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== "Escape") return;
              if (filter) onFilter("");
              else event.currentTarget.blur();
              event.preventDefault();
            }}
          />
          {filter ? (
            <IconButton label={t("inbox.clearFilter")} size="s" onClick={() => onFilter("")}>
              <CrossIcon />
            </IconButton>
          ) : (
            <Keys keys={keysOf("filter")} />
          )}
        </label>
        <Availability shape="bare" />
      </div>
    </div>
  );
}
