import { Field, Switch } from "@hovor/ui";

import type { Wishes } from "../notify";
import { language, t } from "../text";

export interface QuietProps {
  readonly quiet: Wishes["quiet"];
  readonly onQuiet: (quiet: Wishes["quiet"]) => void;
}

/** From Monday on; 0 is Sunday. */
const week = [1, 2, 3, 4, 5, 6, 0];

/** Hours in which nothing rings, by weekday. */
export function Quiet({ quiet, onQuiet }: QuietProps) {
  const { isOn, from, to, days } = quiet;
  const toggle = (day: number) =>
    onQuiet({ ...quiet, days: days.includes(day) ? days.filter((one) => one !== day) : [...days, day] });
  return (
    <section class="stack" aria-label={t("quiet.title")}>
      <Switch label={t("quiet.title")} isOn={isOn} onChange={(isNowOn) => onQuiet({ ...quiet, isOn: isNowOn })} />
      <p class="t12 faint">{t("quiet.help")}</p>
      {isOn && (
        <>
          <div class="row wide quiet-times">
            <Time label={t("quiet.from")} value={from} onValue={(time) => onQuiet({ ...quiet, from: time })} />
            <Time label={t("quiet.to")} value={to} onValue={(time) => onQuiet({ ...quiet, to: time })} />
          </div>
          {to <= from && <p class="t12 faint">{t("quiet.nextDay", { time: to })}</p>}
          <fieldset class="days">
            <legend class="label">{t("quiet.days")}</legend>
            {week.map((day) => (
              <label key={day}>
                <input type="checkbox" checked={days.includes(day)} onChange={() => toggle(day)} />
                <span aria-hidden="true">{dayName(day, "short")}</span>
                <span class="unseen">{dayName(day, "long")}</span>
              </label>
            ))}
          </fieldset>
          {days.length === 0 && <p class="t12 faint">{t("quiet.noDays")}</p>}
        </>
      )}
    </section>
  );
}

interface TimeProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (time: string) => void;
}

/** Empty while it is being typed: then the time before holds. */
function Time({ label, value, onValue }: TimeProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          type="time"
          class="in"
          required
          value={value}
          onInput={({ currentTarget }) => currentTarget.value && onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** The third of January 2027 was a Sunday. */
const dayName = (day: number, weekday: "short" | "long") =>
  new Intl.DateTimeFormat(language.value, { weekday, timeZone: "UTC" }).format(Date.UTC(2027, 0, 3 + day));
