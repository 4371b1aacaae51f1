import type { Hours, TimeSpan } from "@hovor/protocol";

/** Days one after another with the same times. */
export interface Days {
  readonly first: number;
  readonly last: number;
  readonly spans: readonly TimeSpan[];
}

/** The week in as few lines as tell it. */
export function weekLines({ days }: Hours): readonly Days[] {
  const lines: Days[] = [];
  for (let day = 1; day <= 7; day += 1) {
    const spans = days.find((one) => one.day === day)?.spans ?? [];
    const before = lines.at(-1);
    if (before && sameSpans(before.spans, spans)) lines[lines.length - 1] = { ...before, last: day };
    else lines.push({ first: day, last: day, spans });
  }
  return lines;
}

const sameSpans = (a: readonly TimeSpan[], b: readonly TimeSpan[]) =>
  a.map(({ from, to }) => `${from}-${to}`).join() === b.map(({ from, to }) => `${from}-${to}`).join();
