import { useMemo } from "preact/hooks";

import { numeral, t } from "../text";
import { isOnMap, type Place, WorldMap } from "../world";
import { CountryTable } from "./CountryTable";
import { CountryVisitors } from "./CountryVisitors";
import { type CountryCount, countriesOf } from "./countries";
import { type Filter, sift, unknown } from "./filter";
import { MapLegend } from "./MapLegend";
import type { VisitorRow } from "./rows";

export interface VisitorMapProps {
  readonly all: readonly VisitorRow[];
  /** Those who pass the filter, its country included. */
  readonly rows: readonly VisitorRow[];
  readonly filter: Filter;
  readonly openId: string | undefined;
  readonly onFilter: (filter: Filter) => void;
}

/** The visitors by country, on a map and in a table. Choosing a country filters by it, and lists who is there. */
export function VisitorMap({ all, rows, filter, openId, onFilter }: VisitorMapProps) {
  const { words, state, device, country } = filter;
  const countries = useMemo(
    () => countriesOf(sift(all, { words, state, device, country: "" }).rows),
    [all, words, state, device],
  );
  const places = useMemo(() => countries.filter(({ code }) => isOnMap(code)).map(placeOf), [countries]);
  const elsewhere = countries.reduce((sum, { code, count }) => (isOnMap(code) ? sum : sum + count), 0);
  const choose = (code: string) => onFilter({ ...filter, country: code === country ? "" : code });

  return (
    <div class="map-view">
      <section class="card map-card" aria-label={t("map.title")}>
        <WorldMap
          places={places}
          chosen={country}
          onChoose={choose}
          labels={{
            map: `${t("map.title")}. ${t("map.help")}`,
            zoomIn: t("map.zoomIn"),
            zoomOut: t("map.zoomOut"),
            whole: t("map.whole"),
          }}
        />
        <div class="map-foot">
          <MapLegend />
          {elsewhere > 0 && (
            <button
              type="button"
              class="map-elsewhere"
              aria-pressed={country === unknown}
              onClick={() => choose(unknown)}
            >
              {t("map.elsewhere", { count: elsewhere })}
            </button>
          )}
        </div>
      </section>
      <aside class="card map-side" aria-label={t("map.byCountry")}>
        {country ? (
          <CountryVisitors
            key={country}
            code={country}
            rows={rows}
            openId={openId}
            onAll={() => onFilter({ ...filter, country: "" })}
          />
        ) : countries.length > 0 ? (
          <CountryTable countries={countries} onChoose={choose} />
        ) : (
          <p class="faint t13 map-nobody">{t("map.nobody")}</p>
        )}
      </aside>
    </div>
  );
}

function placeOf({ code, name, count, state }: CountryCount): Place {
  const label = t("map.bubble", { country: name, count, state: t(`visitors.${state}`) });
  return { code, count, tone: state, words: numeral(count), label };
}
