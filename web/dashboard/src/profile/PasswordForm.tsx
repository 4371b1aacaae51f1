import { Button, PasswordField, showToast } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDesk, useMe } from "../desk";
import { FormError, passwordError, requiredError, shortestPassword, useSubmit } from "../form";
import { t } from "../text";
import { explainChange } from "./EmailForm";

export function PasswordForm() {
  const { api } = useDesk();
  const me = useMe();
  const [current, setCurrent] = useState("");
  const [next, setNext] = useState("");
  const [isChecked, setChecked] = useState(false);
  const wrong = { current: requiredError(current), next: passwordError(next) };

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong.current || wrong.next) return;
    await api.changePassword({ current_password: current, new_password: next });
    setCurrent("");
    setNext("");
    setChecked(false);
    showToast({ text: t("profile.passwordChanged") });
  }, explainChange);
  return (
    <form class="form" noValidate onSubmit={onSubmit}>
      <FormError text={error} />
      <input
        type="text"
        class="unseen"
        name="username"
        autoComplete="username"
        value={me.email}
        readOnly
        tabIndex={-1}
        aria-hidden="true"
      />
      <PasswordField
        label={t("field.currentPassword")}
        autoComplete="current-password"
        showLabel={t("show")}
        hideLabel={t("hide")}
        value={current}
        onValue={setCurrent}
        error={isChecked ? wrong.current : undefined}
      />
      <PasswordField
        label={t("field.newPassword")}
        autoComplete="new-password"
        maxLength={200}
        showLabel={t("show")}
        hideLabel={t("hide")}
        help={t("field.passwordHelp", { count: shortestPassword })}
        value={next}
        onValue={setNext}
        error={isChecked ? wrong.next : undefined}
      />
      <div class="acts">
        <Button type="submit" busy={isBusy} disabled={!current && !next}>
          {t("profile.changePassword")}
        </Button>
      </div>
    </form>
  );
}
