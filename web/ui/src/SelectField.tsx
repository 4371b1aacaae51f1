import type { ComponentChildren } from "preact";

import { classes } from "./classes";
import { Field } from "./Field";
import { ChevronDownIcon } from "./icons";

export interface SelectFieldProps<Value extends string> {
  readonly label: ComponentChildren;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onValue: (value: Value) => void;
  readonly help?: ComponentChildren;
  readonly error?: string | undefined;
  readonly disabled?: boolean;
}

/** One of a few. The browser's own list, so that phones and screen readers get theirs. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onValue, help, error, disabled } = props;
  return (
    <Field label={label} help={help} error={error}>
      {(ids) => (
        <span class="pick">
          <select
            {...ids}
            class={classes("in", error && "is-error")}
            value={value}
            disabled={disabled}
            onChange={(event) => onValue(event.currentTarget.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDownIcon />
        </span>
      )}
    </Field>
  );
}
