import { t } from "../text";
import { EntranceFrame } from "./EntranceFrame";

/** In place of a form that would be of no use. */
export function Instead({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <EntranceFrame title={title} lead={text}>
      <a class="btn l full" href="/app/sign-in">
        {t("signUp.toSignIn")}
      </a>
    </EntranceFrame>
  );
}
