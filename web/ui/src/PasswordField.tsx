import { useState } from "preact/hooks";

import { Button } from "./Button";
import { TextField, type TextFieldProps } from "./TextField";

export interface PasswordFieldProps extends Omit<TextFieldProps, "type" | "after"> {
  readonly showLabel: string;
  readonly hideLabel: string;
}

/** A password that can be shown while it is typed. */
export function PasswordField({ showLabel, hideLabel, ...rest }: PasswordFieldProps) {
  const [isShown, setShown] = useState(false);
  return (
    <TextField
      {...rest}
      type={isShown ? "text" : "password"}
      autoCapitalize="none"
      spellcheck={false}
      after={
        <Button kind="plain" size="s" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? hideLabel : showLabel}
        </Button>
      }
    />
  );
}
