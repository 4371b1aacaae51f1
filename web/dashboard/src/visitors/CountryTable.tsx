import { numeral, t } from "../text";
import type { CountryCount } from "./countries";
import { StateMark } from "./StateMark";

export interface CountryTableProps {
  readonly countries: readonly CountryCount[];
  readonly onChoose: (code: string) => void;
}

/** The same as the map, to be read line by line. */
export function CountryTable({ countries, onChoose }: CountryTableProps) {
  return (
    <div class="map-scroll">
      <table class="by-country">
        <caption class="label">{t("map.byCountry")}</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">{t("visitors.country")}</th>
            <th scope="col">{t("map.mostUrgent")}</th>
            <th scope="col">{t("map.visitors")}</th>
          </tr>
        </thead>
        <tbody>
          {countries.map(({ code, name, count, state }) => (
            <tr key={code}>
              <th scope="row">
                <button type="button" class="cut" onClick={() => onChoose(code)}>
                  {name}
                </button>
              </th>
              <td>
                <StateMark state={state} />
              </td>
              <td class="num end">{numeral(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
