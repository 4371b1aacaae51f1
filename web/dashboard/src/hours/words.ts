import type { Hours, TimeSpan } from "@hovor/protocol";

import { locale, t } from "../text";
import { type Opening, openingAt } from "./opening";
import { dateAfter, type WallTime, weekdayOf } from "./zone";

/** "Now open until 17:00", "Closed, opens on Monday at 9:00"; nothing for a zone that the browser does not know. */
export function openingWords(
  hours: Hours,
  at: number,
): { readonly text: string; readonly isOpen: boolean } | undefined {
  try {
    const opening = openingAt(hours, at);
    return { text: wordsOf(opening), isOpen: opening.isOpen };
  } catch {
    return undefined;
  }
}

/** "9:00–12:00, 13:00–17:00", or that it is closed. */
export function spansWords(spans: readonly TimeSpan[]): string {
  if (spans.length === 0) return t("hours.closed");
  return spans.map((span) => (isWholeDay(span) ? t("hours.wholeDay") : spanWords(span))).join(", ");
}

/** 1 for Monday. The fourth of January 2027 was one. */
export function dayName(day: number, weekday: "short" | "long" = "long"): string {
  return new Intl.DateTimeFormat(locale.value, { weekday, timeZone: "UTC" }).format(Date.UTC(2027, 0, 3 + day));
}

function wordsOf({ isOpen, now, next }: Opening): string {
  if (!next) return t(isOpen ? "hours.openAlways" : "hours.closedAlways");
  const time = clock(next.minute);
  if (next.date === now.date) return t(isOpen ? "hours.openUntil" : "hours.opensToday", { time });
  if (next.date === dateAfter(now.date, 1)) return t(isOpen ? "hours.openTomorrow" : "hours.opensTomorrow", { time });
  return t(isOpen ? "hours.openUntilDay" : "hours.opensOn", { day: dayWordsOf(next, now), time });
}

/** A day of this week in words that go with "on", else its date. */
function dayWordsOf({ date }: WallTime, now: WallTime): string {
  if (date < dateAfter(now.date, 7)) return t(`hours.on${weekdayOf(date) as 1 | 2 | 3 | 4 | 5 | 6 | 7}`);
  return t("hours.onDate", { date: dateName(date) });
}

export function dateName(date: string): string {
  const format = new Intl.DateTimeFormat(locale.value, { day: "numeric", month: "long", timeZone: "UTC" });
  return format.format(Date.parse(date));
}

const isWholeDay = ({ from, to }: TimeSpan) => from === 0 && to === 1440;
const spanWords = ({ from, to }: TimeSpan) => `${clock(from)}\u2013${clock(to)}`;

/** The end of a day is 24:00. */
function clock(minute: number): string {
  if (minute === 1440) return "24:00";
  return new Intl.DateTimeFormat(locale.value, {
    hour: "numeric",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "UTC",
  }).format(minute * 60_000);
}
