type Rgb = readonly [number, number, number];

const light = "#ffffff";
const dark = "#000000";

/** Six hexadecimal digits after a #, or three, in any case; undefined for anything else. */
export function parseColor(text: unknown): string | undefined {
  if (typeof text !== "string") return undefined;
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim())?.[1]?.toLowerCase();
  if (!digits) return undefined;
  return `#${digits.length === 3 ? digits.replace(/./g, "$&$&") : digits}`;
}

/** White if it can be read on the colour, else black, which then can. */
export function textOn(color: string): string {
  return luminance(rgb(color)) < 0.183 ? light : dark; // there the contrast with white is 4.5
}

/** WCAG 2 contrast, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(rgb(one)), luminance(rgb(other))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The colour moved towards `to`, in small steps, until it can be read on `ground`. */
export function readableOn(ground: string, color: string, to: string): string {
  for (let share = 0; share < 1; share += 0.04) {
    const moved = mix(color, to, share);
    if (contrast(moved, ground) >= 4.5) return moved;
  }
  return to;
}

/** `share` of the second colour in the first. */
export function mix(one: string, other: string, share: number): string {
  const second = rgb(other);
  const mixed = rgb(one).map((part, i) => Math.round(part + ((second[i] ?? 0) - part) * share));
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

function rgb(color: string): Rgb {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function luminance(color: Rgb): number {
  const [r, g, b] = color.map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
