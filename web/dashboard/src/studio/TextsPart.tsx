import { Button, PlusIcon, SelectField, showToast } from "@hovor/ui";
import { useRef, useState } from "preact/hooks";

import { useFocusNext } from "../form";
import { t } from "../text";
import { LanguageTexts } from "./LanguageTexts";
import { languageName, languageOptions } from "./languages";
import type { SetupPartProps } from "./PlacePart";
import { mostLanguages, type Setup, saysNothing } from "./setup";

export interface TextsPartProps extends SetupPartProps {
  /** Whose texts are unfolded; the preview is in this language. */
  readonly edited: string | undefined;
  readonly onEdited: (language: string | undefined) => void;
}

/** What the chat box says in one language and another, instead of its own words. */
export function TextsPart({ setup, onSetup, edited, onEdited }: TextsPartProps) {
  const { texts } = setup;
  const section = useRef<HTMLElement>(null);
  const focusNext = useFocusNext(section);
  const left = languageOptions().filter(({ value }) => !texts.some(({ language }) => language === value));
  const [chosen, setChosen] = useState("");
  const next = left.find(({ value }) => value === chosen) ?? left[0];

  const add = (): void => {
    if (!next) return;
    onSetup((now) => ({ ...now, texts: [...now.texts, saysNothing(next.value)] }));
    onEdited(next.value);
  };
  const remove = (language: string): void => {
    const at = texts.findIndex((one) => one.language === language);
    const removed = texts[at];
    if (!removed) return;
    onSetup((now) => without(now, language));
    focusNext("select");
    onEdited(undefined);
    showToast({
      text: t("studio.languageRemoved", { language: languageName(language) }),
      action: {
        label: t("undo"),
        run: () => onSetup((now) => withAgain(now, removed, at)),
      },
    });
  };
  return (
    <section class="studio-part" ref={section}>
      <div>
        <h2>{t("studio.texts")}</h2>
        <p class="t13 dim">{t("studio.textsLead")}</p>
      </div>
      {texts.length > 0 && (
        <ul class="studio-texts">
          {texts.map((one) => (
            <li key={one.language}>
              <LanguageTexts
                texts={one}
                isOpen={edited === one.language}
                onOpen={(isOpen) => onEdited(isOpen ? one.language : undefined)}
                onTexts={(changed) =>
                  onSetup((now) => ({
                    ...now,
                    texts: now.texts.map((text) => (text.language === one.language ? { ...text, ...changed } : text)),
                  }))
                }
                onRemove={() => remove(one.language)}
              />
            </li>
          ))}
        </ul>
      )}
      {next && texts.length < mostLanguages && (
        <div class="studio-add">
          <SelectField label={t("studio.newLanguage")} value={next.value} options={left} onValue={setChosen} />
          <Button icon={<PlusIcon />} onClick={add}>
            {t("studio.addLanguage")}
          </Button>
        </div>
      )}
    </section>
  );
}

function withAgain(setup: Setup, removed: Setup["texts"][number], at: number): Setup {
  const { texts } = without(setup, removed.language);
  return { ...setup, texts: [...texts.slice(0, at), removed, ...texts.slice(at)] };
}

const without = (setup: Setup, language: string): Setup => ({
  ...setup,
  texts: setup.texts.filter((one) => one.language !== language),
});
