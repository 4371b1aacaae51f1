import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

import { AlertIcon } from "./icons";

/** What a control needs to be tied to its label and its help. */
export interface FieldIds {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": "true" | undefined;
}

export interface FieldProps {
  readonly label: ComponentChildren;
  readonly help?: ComponentChildren;
  /** What to do about a wrong value; replaces the help. */
  readonly error?: string | undefined;
  readonly children: (ids: FieldIds) => ComponentChildren;
}

/** A label over a control, with a line of help or of what is wrong under it. */
export function Field({ label, help, error, children }: FieldProps) {
  const id = useId();
  const note = `${id}-note`;
  return (
    <div class="field">
      <label class="label" for={id}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": error || help ? note : undefined,
        "aria-invalid": error ? "true" : undefined,
      })}
      {error ? (
        <p class="help bad" id={note} role="alert">
          <AlertIcon size="s" />
          {error}
        </p>
      ) : (
        help && (
          <p class="help" id={note}>
            {help}
          </p>
        )
      )}
    </div>
  );
}
