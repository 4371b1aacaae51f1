/** Of a message, in UTF-16 code units. */
export const longest = 16_000;

const warnBelow = 500;

/** How many characters are left; undefined while that is no question. Negative: so many too many. */
export function leftOf(text: string): number | undefined {
  const left = longest - text.trim().length;
  return left < warnBelow ? left : undefined;
}
