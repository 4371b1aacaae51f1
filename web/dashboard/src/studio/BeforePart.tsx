import type { Demand } from "@hovor/protocol";
import { Segments } from "@hovor/ui";

import { t } from "../text";
import type { SetupPartProps } from "./PlacePart";

const questions = ["name", "email", "phone"] as const;
const demands = ["off", "optional", "required"] as const satisfies readonly Demand[];

/** What visitors are asked before their first message. */
export function BeforePart({ setup, onSetup }: SetupPartProps) {
  return (
    <section class="studio-part">
      <div>
        <h2>{t("studio.before")}</h2>
        <p class="t13 dim">{t("studio.beforeLead")}</p>
      </div>
      {questions.map((question) => (
        <div class="studio-ask" key={question}>
          <span class="label" aria-hidden="true">
            {t(`studio.ask_${question}`)}
          </span>
          <Segments
            label={t(`studio.ask_${question}`)}
            value={setup.asks[question]}
            options={demands.map((demand) => ({ value: demand, label: t(`studio.demand_${demand}`) }))}
            onValue={(demand) => onSetup((now) => ({ ...now, asks: { ...now.asks, [question]: demand } }))}
          />
        </div>
      ))}
    </section>
  );
}
