export const units = ["seconds", "minutes"] as const;
export type Unit = (typeof units)[number];

/** A time as it is written: the number may be wrong yet. */
export interface Limit {
  readonly amount: string;
  readonly unit: Unit;
}

/** As the protocol has them. */
const shortest = 10;
const longest = 86_400;
export const mostCategories = 50;
export const longestCategory = 40;

/** In minutes where they are whole; absent: five of them. */
export function shownLimit(seconds = 300): Limit {
  const isWhole = seconds % 60 === 0;
  return { amount: String(isWhole ? seconds / 60 : seconds), unit: isWhole ? "minutes" : "seconds" };
}

/** In seconds; undefined where it is no number, or one that is not taken. */
export function limitOf({ amount, unit }: Limit): number | undefined {
  const seconds = Math.round(Number(amount.trim().replace(",", ".")) * (unit === "minutes" ? 60 : 1));
  return seconds >= shortest && seconds <= longest ? seconds : undefined;
}

/** Each once, and none that is empty. */
export function cleaned(categories: readonly string[]): string[] {
  return [...new Set(categories.map((one) => one.trim()))].filter((one) => one !== "");
}

/** With one of them a place further up or down. */
export function moved<One>(all: readonly One[], from: number, by: 1 | -1): readonly One[] {
  const one = all[from];
  const other = all[from + by];
  if (one === undefined || other === undefined) return all;
  return all.map((it, at) => (at === from ? other : at === from + by ? one : it));
}
