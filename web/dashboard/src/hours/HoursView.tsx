import type { Hours } from "@hovor/protocol";

import { now } from "../desk";
import { t } from "../text";
import { OpenNow } from "./OpenNow";
import { type Days, weekLines } from "./summary";
import { dateName, dayName, spansWords } from "./words";
import { isZone, wallTime } from "./zone";

/** As many as are worth a look. */
const shownHolidays = 4;

/** Working hours to be read. */
export function HoursView({ hours }: { readonly hours: Hours }) {
  const zone = isZone(hours.time_zone) ? hours.time_zone : "UTC";
  const today = wallTime(zone, now.value).date;
  const coming = hours.holidays.filter(({ date }) => date >= today).slice(0, shownHolidays);
  return (
    <>
      <p class="row wrap">
        <OpenNow hours={hours} />
        <span class="faint t12">{hours.time_zone.replaceAll("_", " ")}</span>
      </p>
      <dl class="hours-lines">
        {weekLines(hours).map((days) => (
          <Line key={days.first} what={daysName(days)} times={spansWords(days.spans)} />
        ))}
        {coming.map(({ date, name, spans }) => (
          <Line key={date} what={[dateName(date), name].filter(Boolean).join(", ")} times={spansWords(spans)} />
        ))}
      </dl>
      {hours.holidays.length === 0 && <p class="faint t12">{t("hours.noHolidays")}</p>}
    </>
  );
}

function Line({ what, times }: { readonly what: string; readonly times: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd>{times}</dd>
    </div>
  );
}

function daysName({ first, last }: Days): string {
  if (first === 1 && last === 7) return t("hours.everyDay");
  return first === last ? dayName(first) : `${dayName(first)}\u2013${dayName(last)}`;
}
