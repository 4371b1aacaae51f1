import { t } from "../text";

/** The address that an agent signs in with, for them and for whatever keeps their passwords. */
export function SignsInAs({ email }: { readonly email: string }) {
  return (
    <div class="stack tight">
      <p class="label">{t("join.as")}</p>
      <p class="join-email" dir="ltr">
        {email}
      </p>
      <input type="hidden" name="email" autoComplete="username" value={email} />
    </div>
  );
}
