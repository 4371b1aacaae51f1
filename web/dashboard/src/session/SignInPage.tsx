import { AlertIcon, Banner, Button, CheckIcon, PasswordField, TextField } from "@hovor/ui";
import { useState } from "preact/hooks";

import { api, explain, RequestError } from "../api";
import { emailError, FormError, requiredError, useSubmit } from "../form";
import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";
import { useEntrance } from "./entrance";
import { notice } from "./notice";
import { SignInByLink } from "./SignInByLink";

export interface SignInPageProps {
  /** Of a one-time link, if one led here. */
  readonly linkToken?: string | undefined;
  readonly onSignedIn: () => void;
}

export function SignInPage({ linkToken, onSignedIn }: SignInPageProps) {
  const [token, setToken] = useState(linkToken);
  const giveUpLink = () => {
    notice.value = "linkUsed";
    setToken(undefined);
  };
  if (token) return <SignInByLink token={token} onSignedIn={onSignedIn} onUseless={giveUpLink} />;
  return <SignInForm onSignedIn={onSignedIn} />;
}

function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [isChecked, setChecked] = useState(false);
  const { canSignUp } = useEntrance();
  const wrong = { email: emailError(email), password: requiredError(password) };

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (wrong.email || wrong.password) return;
    await api.signIn({ email: email.trim(), password });
    onSignedIn();
  }, explainRefusal);

  return (
    <EntranceFrame
      title={t("signIn.title")}
      lead={t("signIn.lead", { host: location.host })}
      below={
        canSignUp ? (
          <>
            {t("signIn.noAccount")} <a href="/app/sign-up">{t("signIn.toSignUp")}</a>
          </>
        ) : (
          t("signIn.askOwner")
        )
      }
    >
      <SignInNotice />
      <form class="form" noValidate onSubmit={onSubmit}>
        <FormError text={error} />
        <TextField
          label={t("field.email")}
          type="email"
          name="email"
          autoComplete="username"
          large
          value={email}
          onValue={setEmail}
          error={isChecked ? wrong.email : undefined}
        />
        <PasswordField
          label={t("field.password")}
          name="password"
          autoComplete="current-password"
          large
          showLabel={t("show")}
          hideLabel={t("hide")}
          value={password}
          onValue={setPassword}
          error={isChecked ? wrong.password : undefined}
        />
        <Button type="submit" kind="main" size="l" full busy={isBusy}>
          {t("signIn.do")}
        </Button>
        <details class="t13 dim">
          <summary>{t("signIn.forgot")}</summary>
          <p>{t("signIn.forgotHelp")}</p>
        </details>
      </form>
    </EntranceFrame>
  );
}

function SignInNotice() {
  const why = notice.value;
  if (!why) return null;
  const isGood = why === "signedOut" || why === "passwordReset";
  return (
    <Banner tone={isGood ? "ok" : "warn"} icon={isGood ? <CheckIcon /> : <AlertIcon />} inset>
      {t(`signIn.${why}`)}
    </Banner>
  );
}

/** The server does not say whether the address or the password was wrong, and neither do we. */
function explainRefusal(error: unknown): string {
  const isRefused = error instanceof RequestError && (error.code === "unauthenticated" || error.code === "forbidden");
  return isRefused ? t("signIn.refused") : explain(error);
}
