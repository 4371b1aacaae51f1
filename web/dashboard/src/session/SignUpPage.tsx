import { Button, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { api, explain, RequestError } from "../api";
import { emailError, FormError, passwordError, requiredError, useSubmit } from "../form";
import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";
import { useEntrance } from "./entrance";
import { NewPassword } from "./NewPassword";

/** A new company with its first agent, who owns the account. */
export function SignUpPage({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const { canSignUp } = useEntrance();
  const below = (
    <>
      {t("signUp.haveAccount")} <a href="/app/sign-in">{t("signUp.toSignIn")}</a>
    </>
  );
  if (canSignUp === false) {
    return (
      <EntranceFrame title={t("signUp.offTitle")} lead={t("signUp.off")}>
        <a class="btn main l full" href="/app/sign-in">
          {t("signUp.toSignIn")}
        </a>
      </EntranceFrame>
    );
  }
  return (
    <EntranceFrame title={t("signUp.title")} lead={t("signUp.lead")} below={below}>
      <SignUpForm onSignedIn={onSignedIn} />
    </EntranceFrame>
  );
}

function SignUpForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [name, setName] = useState("");
  const [company, setCompany] = useState("");
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const wrong = {
    name: requiredError(name),
    company: requiredError(company),
    email: emailError(email),
    password: passwordError(password),
  };

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (Object.values(wrong).some(Boolean)) return;
    await api.signUp({ name: name.trim(), company: company.trim(), email: email.trim(), password });
    onSignedIn();
  }, explainSignUp);

  const shown = (text: string | undefined) => (isChecked ? text : undefined);
  return (
    <form class="form" noValidate onSubmit={onSubmit}>
      <FormError text={error} />
      <TextField
        label={t("field.name")}
        name="name"
        autoComplete="name"
        large
        maxLength={255}
        value={name}
        onValue={setName}
        error={shown(wrong.name)}
      />
      <TextField
        label={t("field.company")}
        name="organization"
        autoComplete="organization"
        large
        maxLength={255}
        value={company}
        onValue={setCompany}
        error={shown(wrong.company)}
      />
      <TextField
        label={t("field.companyEmail")}
        type="email"
        name="email"
        autoComplete="username"
        large
        maxLength={255}
        value={email}
        onValue={setEmail}
        error={shown(wrong.email)}
      />
      <NewPassword label={t("field.password")} value={password} onValue={setPassword} error={shown(wrong.password)} />
      <Button type="submit" kind="main" size="l" full busy={isBusy}>
        {t("signUp.do")}
      </Button>
    </form>
  );
}

function explainSignUp(error: unknown): string {
  if (error instanceof RequestError && error.code === "conflict") return t("signUp.emailTaken");
  if (error instanceof RequestError && error.code === "forbidden") return t("signUp.off");
  return explain(error);
}
