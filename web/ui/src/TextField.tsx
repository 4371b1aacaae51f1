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
  /** Stands inside the frame, after the text. */
  readonly after?: ComponentChildren;
}

export function TextField(props: TextFieldProps) {
  const { label, type = "text", value, onValue, help, error, large, inputRef, after, ...rest } = props;
  const frame = classes("in", large && "l", error && "is-error");
  return (
    <Field label={label} help={help} error={error}>
      {(ids) => {
        const input = (
          <input
            {...({ ...rest, ...ids, type } as InputHTMLAttributes)}
            ref={inputRef ?? null}
            class={after ? undefined : frame}
            value={value}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
        );
        return after ? (
          <span class={frame}>
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
