import type { ChatBoxTexts } from "@hovor/protocol";
import { Button, ChevronDownIcon, TextArea, TrashIcon } from "@hovor/ui";
import { useEffect, useId, useRef } from "preact/hooks";

import { t } from "../text";
import { languageName } from "./languages";
import { longestText } from "./setup";

export interface LanguageTextsProps {
  readonly texts: Required<ChatBoxTexts>;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
  readonly onTexts: (change: Partial<ChatBoxTexts>) => void;
  readonly onRemove: () => void;
}

const kinds = ["greeting", "away", "privacy_notice"] as const;

/** The texts of one language, folded to its name. */
export function LanguageTexts({ texts, isOpen, onOpen, onTexts, onRemove }: LanguageTextsProps) {
  const id = useId();
  const first = useRef<HTMLTextAreaElement>(null);
  const language = languageName(texts.language);
  useEffect(() => {
    if (isOpen) first.current?.focus();
  }, [isOpen]);
  return (
    <>
      <h3>
        <button
          type="button"
          class="studio-fold"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => onOpen(!isOpen)}
        >
          <span class="grow">{language}</span>
          <ChevronDownIcon />
        </button>
      </h3>
      <div id={id} class="studio-part" hidden={!isOpen}>
        {isOpen &&
          kinds.map((kind) => (
            <TextArea
              key={kind}
              areaRef={kind === "greeting" ? first : null}
              label={t(`studio.${kind}In`, { language })}
              help={t(`studio.${kind}Help`)}
              rows={2}
              maxLength={longestText}
              dir="auto"
              lang={texts.language}
              value={texts[kind]}
              onValue={(text) => onTexts({ [kind]: text })}
            />
          ))}
        <div>
          <Button size="s" icon={<TrashIcon />} onClick={onRemove}>
            {t("studio.removeLanguage", { language })}
          </Button>
        </div>
      </div>
    </>
  );
}
