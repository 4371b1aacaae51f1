import { now } from "../desk";
import { isRight } from "./check";
import { type Draft, hoursOf } from "./draft";
import { Holidays } from "./Holidays";
import { OpenNow } from "./OpenNow";
import { Week } from "./Week";
import { ZoneField } from "./ZoneField";
import { isZone, wallTime } from "./zone";

export interface HoursEditorProps {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  /** Somebody wanted to save: what is missing is told. */
  readonly isChecked: boolean;
}

/** Changes working hours, and says what they would mean now. */
export function HoursEditor({ draft, onDraft, isChecked }: HoursEditorProps) {
  const { timeZone } = draft;
  const { date } = wallTime(isZone(timeZone) ? timeZone : "UTC", now.value);
  return (
    <div class="hours-editor">
      <p class="hours-now">{isRight(draft) && <OpenNow hours={hoursOf(draft)} />}</p>
      <ZoneField zone={timeZone} onZone={(zone) => onDraft({ ...draft, timeZone: zone })} />
      <Week week={draft.week} onWeek={(week) => onDraft({ ...draft, week })} />
      <Holidays
        holidays={draft.holidays}
        today={date}
        isChecked={isChecked}
        onHolidays={(holidays) => onDraft({ ...draft, holidays })}
      />
    </div>
  );
}
