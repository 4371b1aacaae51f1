import { Switch, TextArea, TextField } from "@hovor/ui";

import { requiredError } from "../form";
import { t } from "../text";
import { BeforePart } from "./BeforePart";
import { ColorField } from "./ColorField";
import { ConsentField } from "./ConsentField";
import type { Look } from "./look";
import { NoticePart } from "./NoticePart";
import { PlacePart, type SetupPartProps } from "./PlacePart";
import { TextsPart, type TextsPartProps } from "./TextsPart";

export interface LookFormProps extends Omit<TextsPartProps, "setup"> {
  readonly look: Look;
  readonly onLook: (change: Partial<Look>) => void;
}

/** What visitors see of the company, and what the chat box does. */
export function LookForm({ look, onLook, onSetup, edited, onEdited }: LookFormProps) {
  const part: SetupPartProps = { setup: look.setup, onSetup };
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
      <TextsPart {...part} edited={edited} onEdited={onEdited} />
      <PlacePart {...part} />
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
        <div class="stack">
          <Switch
            label={t("studio.files")}
            isOn={look.setup.takesFiles}
            onChange={(takesFiles) => onSetup((now) => ({ ...now, takesFiles }))}
          />
          <p class="t13 dim">{t("studio.filesHelp")}</p>
        </div>
      </section>
      <BeforePart {...part} />
      <NoticePart {...part} />
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
