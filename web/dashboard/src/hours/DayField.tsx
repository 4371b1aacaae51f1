import { classes, Field } from "@hovor/ui";
import type { ComponentChildren } from "preact";

export interface DayFieldProps {
  readonly label: ComponentChildren;
  /** As 2026-12-24. */
  readonly value: string;
  readonly error: string | undefined;
  readonly onValue: (date: string) => void;
}

/** A date, by the browser's own calendar. */
export function DayField({ label, value, error, onValue }: DayFieldProps) {
  return (
    <Field label={label} error={error}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          class={classes("in", error && "is-error")}
          max="9999-12-31"
          value={value}
          onInput={({ currentTarget }) => onValue(currentTarget.value)}
        />
      )}
    </Field>
  );
}
