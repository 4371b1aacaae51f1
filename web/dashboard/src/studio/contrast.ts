/** The relative luminance of "#rrggbb", as WCAG 2 defines it. */
export function luminance(color: string): number {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Between 1 and 21. */
export function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** By which WCAG has what can be pressed stand out from its ground. */
const leastOnWhite = 3;

export interface ColorAdvice {
  /** What the chat box writes on the colour. */
  readonly textColor: "#ffffff" | "#000000";
  readonly ratio: number;
  /** At least 3 to 1 against a white page: the button can be seen as a button. */
  readonly isSeen: boolean;
}

export function adviceOn(color: string): ColorAdvice {
  const onWhite = contrast(color, "#ffffff");
  const onBlack = contrast(color, "#000000");
  const takesWhite = onWhite >= 4.5 || onWhite >= onBlack;
  return {
    textColor: takesWhite ? "#ffffff" : "#000000",
    ratio: takesWhite ? onWhite : onBlack,
    isSeen: onWhite >= leastOnWhite,
  };
}

export const isColor = (text: string) => /^#[0-9a-f]{6}$/.test(text);

/** The colour itself if it can be seen on a white page, else the first on the way to black that can. */
export function nearestSeen(color: string): string {
  const parts = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  for (let share = 100; share > 0; share -= 1) {
    const darker = parts.map((part) =>
      Math.round((part * share) / 100)
        .toString(16)
        .padStart(2, "0"),
    );
    const moved = `#${darker.join("")}`;
    if (contrast(moved, "#ffffff") >= leastOnWhite) return moved;
  }
  return "#000000";
}
