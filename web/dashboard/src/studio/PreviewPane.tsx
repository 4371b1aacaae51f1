import { Segments, SelectField } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { useDeskState } from "../desk";
import { language, t } from "../text";
import { isColor } from "./contrast";
import { languageOptions } from "./languages";
import type { Look } from "./look";
import { PreviewFrame } from "./PreviewFrame";
import { type Circumstances, previewOf } from "./previewOf";

export interface PreviewPaneProps {
  readonly look: Look;
  readonly savedColor: string;
  /** The language whose texts are being edited. */
  readonly edited: string | undefined;
}

/** The chat box as visitors would have it with what is set in the form, and for which visitor. */
export function PreviewPane({ look, savedColor, edited }: PreviewPaneProps) {
  const { agents } = useDeskState();
  const [of, setOf] = useState<Circumstances>(() => ({
    device: matchMedia("(max-width: 42.5rem)").matches ? "phone" : "desktop",
    scheme: "light",
    language: language.value,
    isOnline: true,
    stage: "open",
  }));
  const change = (part: Partial<Circumstances>) => setOf({ ...of, ...part });
  useEffect(() => {
    if (edited) setOf((now) => ({ ...now, language: edited }));
  }, [edited]);
  const lastColor = useRef(savedColor);
  if (isColor(look.color)) lastColor.current = look.color;
  const choices = <Value extends string>(...values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`studio.${value}` as Parameters<typeof t>[0]) }));

  return (
    <section class="studio-preview" aria-label={t("studio.preview")}>
      <div class="studio-switches">
        <Segments
          label={t("studio.stage")}
          value={of.stage}
          options={choices("closed", "open", "talking", "ended")}
          onValue={(stage) => change({ stage })}
        />
        <Segments
          label={t("studio.device")}
          value={of.device}
          options={choices("desktop", "phone")}
          onValue={(device) => change({ device })}
        />
        <Segments
          label={t("studio.scheme")}
          value={of.scheme}
          options={choices("light", "dark")}
          onValue={(scheme) => change({ scheme })}
        />
        <Segments
          label={t("studio.team")}
          value={of.isOnline ? "online" : "offline"}
          options={choices("online", "offline")}
          onValue={(team) => change({ isOnline: team === "online" })}
        />
        <SelectField
          label={<span class="unseen">{t("studio.language")}</span>}
          value={of.language}
          options={languageOptions()}
          onValue={(tag) => change({ language: tag })}
        />
      </div>
      <PreviewFrame device={of.device} preview={previewOf(look, lastColor.current, of, [...agents.values()])} />
      <p class="t12 faint">{t("studio.note")}</p>
    </section>
  );
}
