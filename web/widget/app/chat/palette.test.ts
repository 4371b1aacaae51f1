import { expect, test } from "vitest";

import { contrast } from "../../color";
import { paletteOf } from "./palette";

const pairs = [
  ["--on-accent", "--accent"],
  ["--on-mine", "--mine"],
  ["--on-accent-tint", "--accent-tint"],
] as const;

test.each(["light", "dark"] as const)("can be read in the %s theme, whatever the colour", (theme) => {
  const grounds = theme === "light" ? ["#ffffff", "#f0eee9"] : ["#1a1917", "#2b2925"];
  for (const color of ["#ffcc00", "#0b6e4f", "#ff6600", "#111111", "#ffffff", "#7f7f7f", "#0000ff", "#e91e63"]) {
    const palette = paletteOf(color, theme);
    for (const [text, on] of pairs)
      expect(contrast(palette[text] ?? "", palette[on] ?? ""), `${color} ${text}`).toBeGreaterThanOrEqual(4.5);
    for (const ground of grounds) {
      expect(contrast(palette["--accent-text"] ?? "", ground), `${color} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});
