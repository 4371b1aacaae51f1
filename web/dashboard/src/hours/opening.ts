import type { Hours, TimeSpan } from "@hovor/protocol";

import { dateAfter, type WallTime, wallTime, weekdayOf } from "./zone";

/** Whether somebody works, and what comes next by the clock of their zone; without `next`, it stays so for long. */
export interface Opening {
  readonly isOpen: boolean;
  readonly now: WallTime;
  /** When it closes or opens. */
  readonly next?: WallTime;
}

const wholeDay = 1440;
/** In days. */
const longestLook = 366;

export function openingAt(hours: Hours, at: number): Opening {
  const now = wallTime(hours.time_zone, at);
  const current = spansOn(hours, now.date).find(({ from, to }) => from <= now.minute && now.minute < to);
  const next = current ? closingOf(hours, now.date, current) : openingAfter(hours, now);
  return { isOpen: current !== undefined, now, ...(next && { next }) };
}

/** A holiday's, else those of its day of the week. */
export function spansOn({ days, holidays }: Hours, date: string): readonly TimeSpan[] {
  const day = holidays.find((one) => one.date === date) ?? days.find((one) => one.day === weekdayOf(date));
  return [...(day?.spans ?? [])].sort((a, b) => a.from - b.from);
}

/** What ends as another begins, also at midnight, goes on. */
function closingOf(hours: Hours, today: string, current: TimeSpan): WallTime | undefined {
  let { to } = current;
  for (let days = 0; days < longestLook; days += 1) {
    const date = dateAfter(today, days);
    for (const span of spansOn(hours, date)) if (span.from === to) to = span.to;
    if (to < wholeDay) return { date, minute: to };
    if (spansOn(hours, dateAfter(date, 1))[0]?.from !== 0) return { date, minute: wholeDay };
    to = 0;
  }
  return undefined;
}

function openingAfter(hours: Hours, now: WallTime): WallTime | undefined {
  for (let days = 0; days < longestLook; days += 1) {
    const date = dateAfter(now.date, days);
    const span = spansOn(hours, date).find(({ from }) => days > 0 || from > now.minute);
    if (span) return { date, minute: span.from };
  }
  return undefined;
}
