import type { Hours, TimeSpan } from "@hovor/protocol";

/** A part of a day while it is being put together: times as their fields write them, "09:00", empty where none is chosen. */
export interface Span {
  readonly from: string;
  /** "00:00" is the end of the day. */
  readonly to: string;
}

export interface DraftHoliday {
  /** Of its line in the form. */
  readonly id: number;
  /** As 2026-12-24; empty while it is not chosen. */
  readonly date: string;
  readonly name: string;
  readonly spans: readonly Span[];
}

/** Working hours while they are being changed. */
export interface Draft {
  readonly timeZone: string;
  /** From Monday on; a day without any is closed. */
  readonly week: readonly (readonly Span[])[];
  readonly holidays: readonly DraftHoliday[];
}

/** As many as a day may have, and as many dates. */
export const mostSpans = 6;
export const mostHolidays = 100;

const wholeDay = 1440;
const weekOf = (spansOn: (day: number) => readonly Span[]) => [1, 2, 3, 4, 5, 6, 7].map(spansOn);

export const presets = {
  always: weekOf(() => [{ from: "00:00", to: "00:00" }]),
  office: weekOf((day) => (day <= 5 ? [{ from: "09:00", to: "17:00" }] : [])),
};

/** What is proposed where nothing is set. */
export function firstDraft(timeZone = new Intl.DateTimeFormat().resolvedOptions().timeZone): Draft {
  return { timeZone, week: presets.office, holidays: [] };
}

export function draftOf({ time_zone: timeZone, days, holidays }: Hours): Draft {
  return {
    timeZone,
    week: weekOf((day) => (days.find((one) => one.day === day)?.spans ?? []).map(shown)),
    holidays: [...holidays]
      .sort((a, b) => a.date.localeCompare(b.date))
      .map(({ date, name = "", spans }, id) => ({ id, date, name, spans: spans.map(shown) })),
  };
}

/** What is sent; the draft has been checked. */
export function hoursOf({ timeZone, week, holidays }: Draft): Hours {
  return {
    time_zone: timeZone,
    days: week
      .map((spans, index) => ({ day: index + 1, spans: inOrder(spans) }))
      .filter(({ spans }) => spans.length > 0),
    holidays: [...holidays]
      .sort((a, b) => a.date.localeCompare(b.date))
      .map(({ date, name, spans }) => ({ date, ...(name.trim() && { name: name.trim() }), spans: inOrder(spans) })),
  };
}

/** Whether saving the draft would change anything. */
export function isChanged(draft: Draft, hours: Hours | undefined): boolean {
  return JSON.stringify(hoursOf(draft)) !== JSON.stringify(hours && hoursOf(draftOf(hours)));
}

/** What is proposed after the times that a day has: an hour's break, and an afternoon. */
export function nextSpan(spans: readonly Span[]): Span {
  const last = spans.at(-1);
  if (!last?.to) return { from: "09:00", to: "17:00" };
  const from = spanOf(last).to + 60;
  return from < wholeDay ? { from: timeOf(from), to: timeOf(Math.min(from + 240, wholeDay)) } : { from: "", to: "" };
}

export function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

export function timeOf(minute: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}

/** In minutes; "00:00" at its end is midnight. */
export const spanOf = ({ from, to }: Span): TimeSpan => ({ from: minuteOf(from), to: minuteOf(to) || wholeDay });

const shown = ({ from, to }: TimeSpan): Span => ({ from: timeOf(from), to: timeOf(to) });

function inOrder(spans: readonly Span[]): TimeSpan[] {
  return spans.map(spanOf).sort((a, b) => a.from - b.from);
}
