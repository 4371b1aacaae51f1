import type { ConsentMode } from "@hovor/protocol";
import { Banner, Button, InfoIcon, showToast } from "@hovor/ui";
import { useId, useState } from "preact/hooks";

import { useDesk, useDeskState, useMe } from "../desk";
import { FormError, useSubmit } from "../form";
import { type TextKey, t } from "../text";

const modes: readonly (readonly [ConsentMode, TextKey, TextKey])[] = [
  ["open", "consent.open", "consent.openText"],
  ["standard", "consent.standard", "consent.standardText"],
  ["strict", "consent.strict", "consent.strictText"],
];

/** What the chat box keeps on visitors' devices, and when. For admins; others see what holds. */
export function ConsentForm() {
  const { api } = useDesk();
  const { account } = useDeskState();
  const isAdmin = useMe().role !== "agent";
  const present = account.consent_mode ?? "standard";
  const [picked, setPicked] = useState(present);
  const name = useId();

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    await api.updateAccount({ consent_mode: picked });
    showToast({ text: t("saved") });
  });
  return (
    <form class="form" onSubmit={onSubmit}>
      <FormError text={error} />
      <fieldset class="choices" disabled={!isAdmin}>
        <legend class="unseen">{t("consent.title")}</legend>
        {modes.map(([mode, title, text]) => (
          <label class="choice" key={mode}>
            <input type="radio" name={name} checked={mode === picked} onChange={() => setPicked(mode)} />
            <span>
              <b class="block">{t(title)}</b>
              <span class="dim t13">{t(text)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {picked === "strict" && (
        <Banner tone="info" icon={<InfoIcon />} inset>
          {t("consent.strictCode")}
        </Banner>
      )}
      {isAdmin && (
        <div class="acts">
          <Button type="submit" kind="main" busy={isBusy} disabled={picked === present}>
            {t("save")}
          </Button>
        </div>
      )}
    </form>
  );
}
