import { CrossIcon, IconButton } from "@hovor/ui";

import { t } from "../text";
import { filterWords } from "./filterWords";
import { type SearchFilter, writtenFilter } from "./question";

export interface ChipsProps {
  readonly filters: readonly SearchFilter[];
  readonly onRemove: (filter: SearchFilter) => void;
}

/** The filters of a search, each to be taken away. */
export function Chips({ filters, onRemove }: ChipsProps) {
  if (filters.length === 0) return null;
  return (
    <ul class="chips search-chips" aria-label={t("search.chosen")}>
      {filters.map((filter) => {
        const words = filterWords(filter);
        return (
          <li class="chip on" key={writtenFilter(filter)}>
            <span dir="auto">{words}</span>
            <IconButton label={t("search.remove", { filter: words })} size="s" onClick={() => onRemove(filter)}>
              <CrossIcon size="s" />
            </IconButton>
          </li>
        );
      })}
    </ul>
  );
}
