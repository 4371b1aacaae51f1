import { Segments } from "@hovor/ui";

import { countryName, deviceKind } from "../about";
import { numeral, t } from "../text";
import { FilterMenu } from "./FilterMenu";
import { type Facet, type Filter, type Sifted, unknown } from "./filter";
import { StateShape } from "./StateMark";
import { idleAfter, type VisitorState, visitorStates } from "./visitorState";

export interface FilterBarProps {
  readonly filter: Filter;
  readonly counts: Sifted["counts"];
  readonly onFilter: (filter: Filter) => void;
}

/** What narrows the list, each choice with how many it leaves. */
export function FilterBar({ filter, counts, onFilter }: FilterBarProps) {
  const choose = (facet: Facet) => (value: string) => onFilter({ ...filter, [facet]: value });
  return (
    <div class="filters">
      <Segments
        label={t("visitors.state")}
        value={filter.state}
        options={statesOf(counts.state)}
        onValue={choose("state")}
      />
      <FilterMenu
        label={t("visit.device")}
        all={t("visitors.allDevices")}
        value={filter.device}
        counts={counts.device}
        nameOf={deviceName}
        onValue={choose("device")}
      />
      <FilterMenu
        label={t("visitors.country")}
        all={t("visitors.allCountries")}
        value={filter.country}
        counts={counts.country}
        nameOf={(code) => (code === unknown ? t("visit.unknown") : countryName(code))}
        onValue={choose("country")}
      />
      <p class="faint t12 push">{t("visitors.idleMeans", { count: idleAfter / 60_000 })}</p>
    </div>
  );
}

function statesOf(counts: ReadonlyMap<string, number>) {
  const all = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const states: readonly (VisitorState | "")[] = ["", ...visitorStates.filter((state) => state !== "left")];
  return states.map((state) => ({
    value: state,
    label: (
      <>
        {state && (
          <span class={`shape ${state}`}>
            <StateShape state={state} />
          </span>
        )}
        {t(state ? `visitors.${state}` : "visitors.all")}{" "}
        <span class="faint num">{numeral(state ? (counts.get(state) ?? 0) : all)}</span>
      </>
    ),
  }));
}

function deviceName(device: string): string {
  return device === unknown ? t("visit.unknown") : deviceKind(device as Parameters<typeof deviceKind>[0]);
}
