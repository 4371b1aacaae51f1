import { Button, PasswordField, showToast, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { explain, RequestError } from "../api";
import { useDesk, useMe } from "../desk";
import { emailError, FormError, requiredError, useSubmit } from "../form";
import { t } from "../text";

/** The address one signs in with; changing it takes the password. */
export function EmailForm() {
  const { api } = useDesk();
  const me = useMe();
  const [email, setEmail] = useState(me.email);
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const isChanged = email.trim() !== me.email;
  const wrong = { email: emailError(email), password: requiredError(password) };

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong.email || wrong.password) return;
    await api.changeEmail({ email: email.trim(), current_password: password });
    setPassword("");
    setChecked(false);
    showToast({ text: t("profile.emailChanged") });
  }, explainChange);
  return (
    <form class="form" noValidate onSubmit={onSubmit}>
      <FormError text={error} />
      <TextField
        label={t("field.email")}
        type="email"
        autoComplete="email"
        maxLength={255}
        value={email}
        onValue={setEmail}
        error={isChecked ? wrong.email : undefined}
      />
      {isChanged && (
        <PasswordField
          label={t("field.currentPassword")}
          autoComplete="current-password"
          showLabel={t("show")}
          hideLabel={t("hide")}
          value={password}
          onValue={setPassword}
          error={isChecked ? wrong.password : undefined}
        />
      )}
      <div class="acts">
        <Button type="submit" busy={isBusy} disabled={!isChanged}>
          {t("profile.changeEmail")}
        </Button>
      </div>
    </form>
  );
}

/** Common to what takes the password: a wrong one is refused as forbidden. */
export function explainChange(error: unknown): string {
  if (error instanceof RequestError && error.code === "forbidden") return t("profile.wrongPassword");
  if (error instanceof RequestError && error.code === "conflict") return t("team.emailTaken");
  return explain(error);
}
