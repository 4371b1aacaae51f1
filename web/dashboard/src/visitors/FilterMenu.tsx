import { ChevronDownIcon, classes } from "@hovor/ui";

import { t } from "../text";

export interface FilterMenuProps {
  readonly label: string;
  /** The choice of no filter. */
  readonly all: string;
  readonly value: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly nameOf: (value: string) => string;
  readonly onValue: (value: string) => void;
}

/** One of many. The browser's own list, so that phones and screen readers get theirs. */
export function FilterMenu({ label, all, value, counts, nameOf, onValue }: FilterMenuProps) {
  const found = [...counts].sort(([a, of], [b, other]) => other - of || nameOf(a).localeCompare(nameOf(b)));
  const options = !value || counts.has(value) ? found : [...found, [value, 0] as const];
  return (
    <span class={classes("pick", value && "on")}>
      <select aria-label={label} class="in" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([one, count]) => (
          <option key={one} value={one}>
            {t("visitors.option", { name: nameOf(one), count })}
          </option>
        ))}
      </select>
      <ChevronDownIcon />
    </span>
  );
}
