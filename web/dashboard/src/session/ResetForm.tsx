import { Button, PasswordField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { api } from "../api";
import { FormError, passwordError, shortestPassword, useSubmit } from "../form";
import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";
import { isGone } from "./gone";

export interface ResetFormProps {
  readonly token: string;
  readonly email: string;
  readonly onReset: () => void;
  /** The link was used meanwhile. */
  readonly onUseless: () => void;
}

export function ResetForm({ token, email, onReset, onUseless }: ResetFormProps) {
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const wrong = passwordError(password);

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong) return;
    try {
      await api.resetPassword({ token, password });
    } catch (reason) {
      if (isGone(reason)) return onUseless();
      throw reason;
    }
    onReset();
  });

  return (
    <EntranceFrame title={t("reset.title")} lead={t("reset.lead")}>
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        <div class="stack tight">
          <p class="label">{t("join.as")}</p>
          <p class="join-email" dir="ltr">
            {email}
          </p>
          <input type="hidden" name="email" autoComplete="username" value={email} />
        </div>
        <PasswordField
          label={t("field.newPassword")}
          name="password"
          autoComplete="new-password"
          large
          maxLength={200}
          showLabel={t("show")}
          hideLabel={t("hide")}
          value={password}
          onValue={setPassword}
          help={t("field.passwordHelp", { count: shortestPassword })}
          error={isChecked ? wrong : undefined}
        />
        <Button type="submit" kind="main" size="l" full busy={isBusy}>
          {t("reset.do")}
        </Button>
      </form>
    </EntranceFrame>
  );
}
