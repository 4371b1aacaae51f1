import { PasswordField } from "@hovor/ui";

import { shortestPassword } from "../form";
import { t } from "../text";

export interface NewPasswordProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly error: string | undefined;
}

/** Where a password is chosen. */
export function NewPassword({ label, value, onValue, error }: NewPasswordProps) {
  return (
    <PasswordField
      label={label}
      name="password"
      autoComplete="new-password"
      large
      maxLength={200}
      showLabel={t("show")}
      hideLabel={t("hide")}
      value={value}
      onValue={onValue}
      help={t("field.passwordHelp", { count: shortestPassword })}
      error={error}
    />
  );
}
