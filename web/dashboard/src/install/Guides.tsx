import { Tabs } from "@hovor/ui";
import { useState } from "preact/hooks";

import { useDeskState } from "../desk";
import { recall, remember } from "../memory";
import { t } from "../text";
import { type GuideName, type GuideStep, guideNames, guides } from "./guides";
import { Snippet } from "./Snippet";
import { snippetOf } from "./snippet";

const storageKey = "hovor.guide";

/** The way of the chat code onto the site, for what that is made with; the choice is kept on this computer. */
export function Guides() {
  const { account } = useDeskState();
  const [name, setName] = useState<GuideName>(() => guideNames.find((one) => one === recall(storageKey)) ?? "html");
  const snippet = snippetOf(location.origin, account.chat_key, account.consent_mode);
  const steps: readonly GuideStep[] = guides[name];
  const choose = (chosen: GuideName) => {
    setName(chosen);
    remember(storageKey, chosen);
  };
  return (
    <div class="guides">
      <Tabs
        label={t("guides.kind")}
        value={name}
        options={guideNames.map((value) => ({ value, label: t(`guides.${value}`) }))}
        onValue={choose}
      >
        <ol class="guide">
          {steps.map(({ text, code }, at) => (
            <li key={text}>
              <p>{t(text)}</p>
              {code && (
                <Snippet
                  code={code(snippet)}
                  label={t("guides.codeOf", { kind: t(`guides.${name}`), number: at + 1 })}
                  isSmall
                />
              )}
            </li>
          ))}
        </ol>
      </Tabs>
    </div>
  );
}
