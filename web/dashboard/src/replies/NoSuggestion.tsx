import { Button } from "@hovor/ui";

import { useDesk } from "../desk";
import { t } from "../text";

/** Why there is nothing to insert, and what to do about it. */
export function NoSuggestion({ word }: { readonly word: string }) {
  const { replies } = useDesk();
  const { value: all } = replies.all;
  if (!all && replies.hasFailed.value) {
    return (
      <p class="row wrap">
        {t("empty.failedTitle")}
        <Button size="s" onClick={() => void replies.load()}>
          {t("tryAgain")}
        </Button>
      </p>
    );
  }
  if (!all) {
    return (
      <span role="status" aria-label={t("loading")} aria-busy="true">
        <span class="sk half" />
      </span>
    );
  }
  return (
    <p>
      {all.length === 0 ? t("replies.noneYet") : t("replies.nothingFits", { word })}{" "}
      <a href="/app/replies">{all.length === 0 ? t("replies.writeFirst") : t("replies.seeAll")}</a>
    </p>
  );
}
