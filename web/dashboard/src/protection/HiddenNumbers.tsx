import type { NumberKind } from "@hovor/protocol";
import { Switch } from "@hovor/ui";

import { Card } from "../page";
import { t } from "../text";

const kinds: readonly NumberKind[] = ["card", "bank_account", "birth_number"];

export interface HiddenNumbersProps {
  readonly hidden: readonly NumberKind[];
  readonly onHidden: (hidden: readonly NumberKind[]) => void;
}

/** Which numbers visitors may write and nobody sees. */
export function HiddenNumbers({ hidden, onHidden }: HiddenNumbersProps) {
  return (
    <Card title={t("protection.hidden_numbers")} lead={t("protection.hidden_numbers_lead")}>
      {kinds.map((kind) => (
        <Switch
          key={kind}
          label={t(`protection.hidden.${kind}`)}
          isOn={hidden.includes(kind)}
          onChange={(isOn) => onHidden(kinds.filter((one) => (one === kind ? isOn : hidden.includes(one))))}
        />
      ))}
      <p class="t13 faint">{t("protection.hidden_numbers_help")}</p>
    </Card>
  );
}
