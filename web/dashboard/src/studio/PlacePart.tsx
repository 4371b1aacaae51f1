import { Segments, TextField } from "@hovor/ui";

import { t } from "../text";
import { isOffset, type Setup } from "./setup";

export interface SetupPartProps {
  readonly setup: Setup;
  readonly onSetup: (change: (setup: Setup) => Setup) => void;
}

/** Where the chat box stands on the page. */
export function PlacePart({ setup, onSetup }: SetupPartProps) {
  const offset = (name: "offsetX" | "offsetY") => (
    <TextField
      label={t(`studio.${name}`)}
      inputMode="numeric"
      autoComplete="off"
      maxLength={4}
      after={<span class="faint">px</span>}
      value={setup[name]}
      error={isOffset(setup[name]) ? undefined : t("studio.offsetError")}
      onValue={(value) => onSetup((now) => ({ ...now, [name]: value }))}
    />
  );
  return (
    <section class="studio-part">
      <div>
        <h2>{t("studio.place")}</h2>
        <p class="t13 dim">{t("studio.offsetHelp")}</p>
      </div>
      <div>
        <Segments
          label={t("studio.place")}
          value={setup.side}
          options={[
            { value: "left", label: t("studio.left") },
            { value: "right", label: t("studio.right") },
          ]}
          onValue={(side) => onSetup((now) => ({ ...now, side }))}
        />
      </div>
      <div class="studio-pair">
        {offset("offsetX")}
        {offset("offsetY")}
      </div>
    </section>
  );
}
