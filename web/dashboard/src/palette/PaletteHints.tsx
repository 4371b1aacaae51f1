import { Keys } from "@hovor/ui";

import { keysOf } from "../keys";
import { t } from "../text";

/** How to move, choose, and come back. */
export function PaletteHints() {
  return (
    <p class="hints" aria-hidden="true">
      <Keys keys={["\u2191", "\u2193"]} />
      <span>{t("palette.hintMove")}</span>
      <Keys keys={["\u21b5"]} />
      <span>{t("palette.hintRun")}</span>
      <span class="push">{t("palette.hintOpen")}</span>
      <Keys keys={keysOf("palette")} />
    </p>
  );
}
