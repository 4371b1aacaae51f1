import { Button } from "@hovor/ui";
import { useId, useState } from "preact/hooks";

import { t } from "../text";

export interface DayFieldProps {
  readonly name: "before" | "after";
  readonly onDay: (day: string) => void;
  /** The focus went from here to elsewhere. */
  readonly onLeave: (to: EventTarget | null) => void;
}

/** The day that a filter is about, with the browser's own calendar. */
export function DayField({ name, onDay, onLeave }: DayFieldProps) {
  const [day, setDay] = useState("");
  const id = useId();
  return (
    <form
      class="suggestions search-day"
      onFocusOut={(event) => onLeave(event.relatedTarget)}
      onSubmit={(event) => {
        event.preventDefault();
        if (day) onDay(day);
      }}
    >
      <label for={id}>{t(name === "before" ? "search.dayBefore" : "search.dayAfter")}</label>
      <input id={id} type="date" class="in" value={day} onInput={(event) => setDay(event.currentTarget.value)} />
      <Button type="submit" disabled={!day}>
        {t("search.dayAdd")}
      </Button>
    </form>
  );
}
