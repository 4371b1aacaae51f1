import { mix, parseColor, readableOn, textOn } from "../../color";

/** The green of the tokens, for which the look has its own values. */
const own = "#0b6e4f";

const grounds = { light: "#ffffff", dark: "#1a1917" };
const bubbles = { light: "#f0eee9", dark: "#2b2925" };

/** The tokens that follow a site's colour, each readable on what it stands on. */
export function paletteOf(color: string, theme: "light" | "dark"): Readonly<Record<string, string>> {
  const ground = grounds[theme];
  const away = theme === "light" ? "#000000" : "#ffffff";
  const accent = theme === "light" ? color : readableOn(ground, color, away);
  const mine = theme === "light" ? color : mix(color, "#000000", 0.25);
  const tint = mix(ground, color, theme === "light" ? 0.12 : 0.24);
  const accentText = readableOn(bubbles[theme], color, away); // and so on the ground, too
  return {
    "--accent": accent,
    "--accent-hover": mix(accent, away, 0.12),
    "--accent-active": mix(accent, away, 0.22),
    "--on-accent": textOn(accent),
    "--accent-text": accentText,
    "--focus": accentText,
    "--accent-tint": tint,
    "--on-accent-tint": readableOn(tint, color, away),
    "--mine": mine,
    "--on-mine": textOn(mine),
  };
}

/** Dresses the page in a colour, in whatever theme the system has. */
export class Palette {
  readonly #dark = matchMedia("(prefers-color-scheme: dark)");
  #color = own;

  constructor() {
    this.#dark.addEventListener("change", () => this.#apply());
  }

  set color(color: string) {
    this.#color = parseColor(color) ?? own;
    this.#apply();
  }

  #apply(): void {
    const { style } = document.documentElement;
    const palette = paletteOf(this.#color, this.#dark.matches ? "dark" : "light");
    for (const [name, value] of Object.entries(palette)) {
      if (this.#color === own) style.removeProperty(name);
      else style.setProperty(name, value);
    }
  }
}
