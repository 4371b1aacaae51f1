import { api } from "../api";
import { LinkedPage } from "./LinkedPage";
import { ResetForm } from "./ResetForm";

const words = {
  title: "reset.title",
  looking: "reset.looking",
  noneTitle: "join.noneTitle",
  none: "reset.none",
  uselessTitle: "join.uselessTitle",
  useless: "reset.useless",
} as const;

/** Where a link leads by which an agent who has lost their password chooses a new one. */
export function ResetPage({ onReset }: { readonly onReset: () => void }) {
  return (
    <LinkedPage path="/app/reset" words={words} look={api.passwordResetFor}>
      {(token, { email }, onUseless) => (
        <ResetForm token={token} email={email} onReset={onReset} onUseless={onUseless} />
      )}
    </LinkedPage>
  );
}
