import { CodeIcon, Menu } from "@hovor/ui";
import type { RefObject } from "preact";

import { insertInto } from "../suggest";
import { t } from "../text";
import { variables } from "./variables";

/** Puts a variable where the caret is. */
export function VariableMenu({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) {
  const insert = (written: string) => {
    const { current } = field;
    if (current) insertInto(current, current.selectionStart, current.selectionEnd, written);
  };
  return (
    <div class="row">
      <Menu
        label={t("replies.insertVariable")}
        icon={<CodeIcon />}
        items={[
          ...variables.map((name) => ({ label: t(`variable.${name}`), onChoose: () => insert(`{{${name}}}`) })),
          {
            label: t("replies.withFallback"),
            onChoose: () => insert(`{{visitor.name|${t("replies.fallback")}}}`),
          },
        ]}
      />
      <p class="faint t12 grow">{t("replies.variablesHelp")}</p>
    </div>
  );
}
