import type { Invited } from "@hovor/protocol";
import { Button, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { api, explain, RequestError } from "../api";
import { FormError, passwordError, requiredError, useSubmit } from "../form";
import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";
import { isGone } from "./gone";
import { NewPassword } from "./NewPassword";
import { SignsInAs } from "./SignsInAs";

export interface JoinFormProps {
  readonly token: string;
  readonly invited: Invited;
  readonly onJoined: () => void;
  /** The link was used, or revoked, meanwhile. */
  readonly onUseless: () => void;
}

/** Who invites, and the name and password of whoever comes. */
export function JoinForm({ token, invited, onJoined, onUseless }: JoinFormProps) {
  const { company, email, invited_by: inviter } = invited;
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const wrong = { name: requiredError(name), password: passwordError(password) };

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong.name || wrong.password) return;
    try {
      await api.joinTeam({ token, name: name.trim(), password });
    } catch (reason) {
      if (isGone(reason)) return onUseless();
      throw reason;
    }
    onJoined();
  }, explainJoining);

  return (
    <EntranceFrame
      title={t("join.title", { company })}
      lead={inviter ? t("join.lead", { name: inviter }) : t("join.leadNobody")}
    >
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        <SignsInAs email={email} />
        <TextField
          label={t("field.name")}
          name="name"
          autoComplete="name"
          large
          maxLength={255}
          value={name}
          onValue={setName}
          error={isChecked ? wrong.name : undefined}
        />
        <NewPassword
          label={t("field.password")}
          value={password}
          onValue={setPassword}
          error={isChecked ? wrong.password : undefined}
        />
        <Button type="submit" kind="main" size="l" full busy={isBusy}>
          {t("join.do")}
        </Button>
      </form>
    </EntranceFrame>
  );
}

function explainJoining(error: unknown): string {
  if (!(error instanceof RequestError) || error.code !== "conflict") return explain(error);
  return t("join.conflict");
}
