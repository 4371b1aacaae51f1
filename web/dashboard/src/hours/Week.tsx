import { Button, CopyIcon, IconButton } from "@hovor/ui";

import { t } from "../text";
import { type Draft, presets } from "./draft";
import { Spans } from "./Spans";
import { dayName } from "./words";

export interface WeekProps {
  readonly week: Draft["week"];
  readonly onWeek: (week: Draft["week"]) => void;
}

/** From Monday to Friday. */
const weekdays = 5;

/** The times of each day of the week. */
export function Week({ week, onWeek }: WeekProps) {
  return (
    <fieldset class="week">
      <legend class="label">{t("hours.week")}</legend>
      <div class="row wrap">
        <Button size="s" onClick={() => onWeek(presets.office)}>
          {t("hours.office", { first: dayName(1, "short"), last: dayName(5, "short") })}
        </Button>
        <Button size="s" onClick={() => onWeek(presets.always)}>
          {t("hours.always")}
        </Button>
      </div>
      <ul>
        {week.map((spans, index) => {
          const name = dayName(index + 1);
          return (
            <li class="work-day" key={name}>
              <span class="t13 med work-day-name">{name}</span>
              <Spans
                label={name}
                spans={spans}
                onSpans={(changed) => onWeek(week.map((one, at) => (at === index ? changed : one)))}
                more={
                  <IconButton
                    size="s"
                    label={t("hours.copyToWeekdays", { day: name })}
                    onClick={() => onWeek(week.map((one, at) => (at < weekdays ? spans : one)))}
                  >
                    <CopyIcon />
                  </IconButton>
                }
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
