import { useDeskState, useMe } from "../desk";
import { t } from "../text";
import { fill, hasVariables } from "./variables";

/** A text as visitors would get it: one who is known, and one of whom nothing is. */
export function Preview({ text }: { readonly text: string }) {
  const { account } = useDeskState();
  const ours = { "agent.name": useMe().name, company: account.company };
  const visitor = {
    "visitor.name": t("replies.exampleName"),
    "visitor.email": t("replies.exampleEmail"),
    "visitor.phone": t("replies.examplePhone"),
  };
  const known = fill(text, { ...visitor, ...ours });
  const unknown = fill(text, ours);
  return (
    <div class="reply-preview">
      <p class="label">
        {t("replies.preview")}
        {hasVariables(text) && <span class="faint">{t("replies.exampleName")}</span>}
      </p>
      <p class="reply-said" dir="auto">
        {known.trim() || "\u2026"}
      </p>
      {unknown !== known && (
        <>
          <p class="faint t12">{t("replies.previewUnknown")}</p>
          <p class="reply-said" dir="auto">
            {unknown.trim() || "\u2026"}
          </p>
        </>
      )}
    </div>
  );
}
