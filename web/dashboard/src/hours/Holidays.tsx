import { Button, classes, IconButton, PlusIcon, TextField, TrashIcon } from "@hovor/ui";
import { useRef } from "preact/hooks";

import { useFocusNext } from "../form";
import { t } from "../text";
import { wrongDate } from "./check";
import { DayField } from "./DayField";
import { type Draft, type DraftHoliday, mostHolidays } from "./draft";
import { Spans } from "./Spans";
import { dateName } from "./words";

export interface HolidaysProps {
  readonly holidays: Draft["holidays"];
  /** By the clock of the zone; what is before it is past. */
  readonly today: string;
  /** A date that is missing is told once somebody wants to save. */
  readonly isChecked: boolean;
  readonly onHolidays: (holidays: Draft["holidays"]) => void;
}

/** Dates that are not as their day of the week: closed, or with other times. Sorted as they are read from the server. */
export function Holidays({ holidays, today, isChecked, onHolidays }: HolidaysProps) {
  const change = (id: number, changed: Partial<DraftHoliday>) =>
    onHolidays(holidays.map((one) => (one.id === id ? { ...one, ...changed } : one)));
  const list = useRef<HTMLFieldSetElement>(null);
  const focusNext = useFocusNext(list);
  const remove = (id: number) => {
    onHolidays(holidays.filter((one) => one.id !== id));
    focusNext(".add-holiday button");
  };
  const add = () => {
    const id = Math.max(-1, ...holidays.map((one) => one.id)) + 1;
    onHolidays([...holidays, { id, date: "", name: "", spans: [] }]);
    focusNext(".holiday:last-child input");
  };
  return (
    <fieldset class="week" ref={list}>
      <legend class="label">{t("hours.holidays")}</legend>
      {holidays.length === 0 && <p class="faint t13">{t("hours.noHolidays")}</p>}
      <ul>
        {holidays.map((one, index) => {
          const wrong = wrongDate(one, holidays);
          const label = one.date ? dateName(one.date) : t("hours.newHoliday");
          return (
            <li class={classes("holiday", one.date && one.date < today && "is-past")} key={one.id}>
              <DayField
                label={<Numbered text={t("hours.date")} number={index + 1} />}
                value={one.date}
                error={wrong && (isChecked || wrong === "twice") ? t(`hours.date_${wrong}`) : undefined}
                onValue={(date) => change(one.id, { date })}
              />
              <TextField
                label={<Numbered text={t("hours.holidayName")} number={index + 1} />}
                maxLength={60}
                autoComplete="off"
                placeholder={t("hours.holidayExample")}
                value={one.name}
                onValue={(name) => change(one.id, { name })}
              />
              <IconButton label={t("hours.removeHoliday", { day: label })} onClick={() => remove(one.id)}>
                <TrashIcon />
              </IconButton>
              <Spans label={label} spans={one.spans} onSpans={(spans) => change(one.id, { spans })} />
            </li>
          );
        })}
      </ul>
      {holidays.length < mostHolidays && (
        <div class="add-holiday">
          <Button size="s" icon={<PlusIcon />} onClick={add}>
            {t("hours.addHoliday")}
          </Button>
        </div>
      )}
    </fieldset>
  );
}

/** Tells fields that are called the same apart, for those who listen. */
function Numbered({ text, number }: { readonly text: string; readonly number: number }) {
  return (
    <>
      {text}
      <span class="unseen"> {number}</span>
    </>
  );
}
