import type { ComponentChildren } from "preact";

import { useDeskState } from "../desk";
import { t } from "../text";
import { Snippet } from "./Snippet";
import { directives, oneLine } from "./snippet";

/** Why the chat box of a site may not be heard of, and what to do about it: the likeliest first. */
export function Causes() {
  const { chat_key: key, consent_mode: mode } = useDeskState().account;
  return (
    <ul class="causes">
      {mode === "strict" && <Cause title={t("verify.strict")}>{t("verify.strictText")}</Cause>}
      <Cause title={t("verify.notPublished")}>{t("verify.notPublishedText", { key })}</Cause>
      <Cause title={t("verify.cached")}>{t("verify.cachedText")}</Cause>
      <Cause title={t("verify.policy")}>
        {t("verify.policyText")}
        <Snippet isSmall label={t("verify.directives")} code={directives(location.origin)} />
        {mode !== "strict" && (
          <>
            {t("verify.inlineText")}
            <Snippet isSmall label={t("verify.line")} code={oneLine(location.origin, key)} />
          </>
        )}
      </Cause>
      <Cause title={t("verify.blocker")}>{t("verify.blockerText")}</Cause>
    </ul>
  );
}

function Cause({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <li>
      <b class="med">{title}</b>
      <div class="dim t13">{children}</div>
    </li>
  );
}
