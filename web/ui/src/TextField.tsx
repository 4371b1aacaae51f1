import type { ComponentChildren, InputHTMLAttributes, Ref } from "preact";

import { classes } from "./classes";
import { Field } from "./Field";

export interface TextFieldProps {
  readonly label: ComponentChildren;
  readonly type?: "text" | "email" | "password";
  readonly name?: string;
  readonly placeholder?: string;
  readonly autoComplete?: string;
  readonly autoCapitalize?: "none";
  readonly inputMode?: "numeric";
  readonly spellcheck?: boolean;
  readonly required?: boolean;
  readonly disabled?: boolean;
  readonly maxLength?: number;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly help?: ComponentChildren;
  readonly error?: string | undefined;
  readonly large?: boolean;
  readonly inputRef?: Ref<HTMLInputElement>;
  /** The suggestions of a datalist, by its id. */
  readonly list?: string;
  /** Stand inside the frame, before and after the text. */
  readonly before?: ComponentChildren;
  readonly after?: ComponentChildren;
}

export function TextField(props: TextFieldProps) {
  const { label, type = "text", value, onValue, help, error, large, inputRef, before, after, ...rest } = props;
  const frame = classes("in", large && "l", error && "is-error");
  const isFramed = Boolean(before || after);
  return (
    <Field label={label} help={help} error={error}>
      {(ids) => {
        const input = (
          <input
            {...({ ...rest, ...ids, type } as InputHTMLAttributes)}
            ref={inputRef ?? null}
            class={isFramed ? undefined : frame}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        );
        return isFramed ? (
          <span class={frame}>
            {before}
            {input}
            {after}
          </span>
        ) : (
          input
        );
      }}
    </Field>
  );
}
