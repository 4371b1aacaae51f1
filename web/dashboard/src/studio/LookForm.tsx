import { Switch, TextArea, TextField } from "@hovor/ui";

import { requiredError } from "../form";
import { t } from "../text";
import { ColorField } from "./ColorField";
import { ConsentField } from "./ConsentField";
import type { Look } from "./look";

export interface LookFormProps {
  readonly look: Look;
  readonly onLook: (change: Partial<Look>) => void;
}

/** What visitors see of the company, and what the chat box does. */
export function LookForm({ look, onLook }: LookFormProps) {
  return (
    <>
      <section class="studio-part">
        <h2>{t("studio.look")}</h2>
        <TextField
          label={t("field.company")}
          maxLength={255}
          value={look.company}
          onValue={(company) => onLook({ company })}
          error={requiredError(look.company)}
        />
        <TextArea
          label={t("install.greeting")}
          maxLength={500}
          dir="auto"
          placeholder={t("install.greetingDefault")}
          help={t("install.greetingHelp")}
          value={look.greeting}
          onValue={(greeting) => onLook({ greeting })}
        />
        <ColorField value={look.color} onValue={(color) => onLook({ color })} />
      </section>
      <section class="studio-part">
        <h2>{t("studio.talk")}</h2>
        <div class="stack">
          <Switch
            label={t("install.rating")}
            isOn={look.asks_for_rating}
            onChange={(asks_for_rating) => onLook({ asks_for_rating })}
          />
          <p class="t13 dim">{t("install.ratingHelp")}</p>
        </div>
      </section>
      <section class="studio-part">
        <div>
          <h2>{t("consent.title")}</h2>
          <p class="t13 dim">{t("consent.lead")}</p>
        </div>
        <ConsentField value={look.consent_mode} onValue={(consent_mode) => onLook({ consent_mode })} />
      </section>
    </>
  );
}
