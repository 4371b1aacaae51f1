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
    isSeen: onWhite >= 3,
  };
}

export const isColor = (text: string) => /^#[0-9a-f]{6}$/.test(text);
