import type { ConsentMode } from "@hovor/protocol";
import { Banner, InfoIcon } from "@hovor/ui";

import { Options } from "../form";
import { t } from "../text";

const modes = ["open", "standard", "strict"] as const satisfies readonly ConsentMode[];

export interface ConsentFieldProps {
  readonly value: ConsentMode;
  readonly onValue: (mode: ConsentMode) => void;
}

/** What the chat box keeps on visitors' devices, and when. */
export function ConsentField({ value, onValue }: ConsentFieldProps) {
  return (
    <>
      <Options
        label={t("consent.title")}
        value={value}
        options={modes.map((mode) => ({ value: mode, label: t(`consent.${mode}`), help: t(`consent.${mode}Text`) }))}
        onValue={onValue}
      />
      {value === "strict" && (
        <Banner tone="info" icon={<InfoIcon />} inset>
          {t("consent.strictCode")} <a href="/app/install">{t("studio.toCode")}</a>
        </Banner>
      )}
    </>
  );
}
