import type { ComponentChildren, Ref, TextareaHTMLAttributes } from "preact";

import { classes } from "./classes";
import { Field } from "./Field";

export interface TextAreaProps extends Omit<TextareaHTMLAttributes, "class" | "label" | "value" | "onInput"> {
  readonly label: ComponentChildren;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly help?: ComponentChildren;
  readonly error?: string | undefined;
  readonly areaRef?: Ref<HTMLTextAreaElement>;
}

export function TextArea({ label, value, onValue, help, error, areaRef, rows = 3, ...rest }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error}>
      {(ids) => (
        <textarea
          {...rest}
          {...ids}
          ref={areaRef ?? null}
          rows={rows}
          class={classes("in", error && "is-error")}
          value={value}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
