import type { ChatBoxTexts } from "@hovor/protocol";
import { Button, ChevronDownIcon, TextArea, TrashIcon } from "@hovor/ui";
import { useEffect, useRef } from "preact/hooks";

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

/** The texts of one language, folded to its name. Who may not change them can unfold them all the same. */
export function LanguageTexts({ texts, isOpen, onOpen, onTexts, onRemove }: LanguageTextsProps) {
  const first = useRef<HTMLTextAreaElement>(null);
  const language = languageName(texts.language);
  useEffect(() => {
    if (isOpen) first.current?.focus();
  }, [isOpen]);
  return (
    <details open={isOpen} onToggle={({ currentTarget: { open } }) => open !== isOpen && onOpen(open)}>
      <summary class="studio-fold">
        <h3 class="grow">{language}</h3>
        <ChevronDownIcon />
      </summary>
      {isOpen && (
        <div class="studio-part">
          {kinds.map((kind) => (
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
      )}
    </details>
  );
}
