import { Button, Empty } from "@hovor/ui";

import { useDeskState } from "../desk";
import { t } from "../text";

/** The site is empty, or does not have the chat box yet. */
export function NobodyHere() {
  const isInstalled = useDeskState().account.installed_at !== undefined;
  return (
    <Empty art="cup" title={t("visitors.nobodyTitle")}>
      <p class="t13">{t(isInstalled ? "visitors.nobody" : "visitors.notInstalled")}</p>
      <a class="btn" href="/app/install">
        {t(isInstalled ? "visitors.toChatBox" : "firstSteps.installDo")}
      </a>
    </Empty>
  );
}

export function NobodyFits({ onClear }: { readonly onClear: () => void }) {
  return (
    <Empty art="search" title={t("visitors.nobodyFitsTitle")}>
      <p class="t13">{t("visitors.nobodyFits")}</p>
      <Button onClick={onClear}>{t("visitors.clearFilters")}</Button>
    </Empty>
  );
}
