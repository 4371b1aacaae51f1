import { type Draft, type DraftHoliday, type Span, spanOf } from "./draft";
import { isZone } from "./zone";

export type WrongSpans = "empty" | "backwards" | "overlap";
export type WrongDate = "empty" | "twice";

/** What is wrong with the times of a day; undefined when they will do. */
export function wrongSpans(spans: readonly Span[]): WrongSpans | undefined {
  if (spans.some(({ from, to }) => !from || !to)) return "empty";
  const sorted = spans.map(spanOf).sort((a, b) => a.from - b.from);
  if (sorted.some(({ from, to }) => from >= to)) return "backwards";
  const overlaps = sorted.some(({ from }, index) => from < (sorted[index - 1]?.to ?? 0));
  return overlaps ? "overlap" : undefined;
}

/** What is wrong with the date of a holiday among all of them. */
export function wrongDate({ id, date }: DraftHoliday, all: readonly DraftHoliday[]): WrongDate | undefined {
  if (!date) return "empty";
  return all.some((other) => other.id !== id && other.date === date) ? "twice" : undefined;
}

export function isRight({ timeZone, week, holidays }: Draft): boolean {
  return (
    isZone(timeZone) &&
    week.every((spans) => !wrongSpans(spans)) &&
    holidays.every((one) => !wrongDate(one, holidays) && !wrongSpans(one.spans))
  );
}
