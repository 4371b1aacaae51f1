import { Button } from "@hovor/ui";
import { useState } from "preact/hooks";

import { api } from "../api";
import { FormError, passwordError, useSubmit } from "../form";
import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";
import { isGone } from "./gone";
import { NewPassword } from "./NewPassword";
import { SignsInAs } from "./SignsInAs";

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
        <SignsInAs email={email} />
        <NewPassword
          label={t("field.newPassword")}
          value={password}
          onValue={setPassword}
          error={isChecked ? wrong : undefined}
        />
        <Button type="submit" kind="main" size="l" full busy={isBusy}>
          {t("reset.do")}
        </Button>
      </form>
    </EntranceFrame>
  );
}
