/** What the clock and the calendar on the wall say somewhere. */
export interface WallTime {
  /** As 2026-12-24. */
  readonly date: string;
  /** After midnight. */
  readonly minute: number;
}

/** What it is there now. Throws for a zone that the browser does not know. */
export function wallTime(timeZone: string, at: number): WallTime {
  const format = new Intl.DateTimeFormat("en", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  });
  const parts = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return {
    date: `${parts["year"]}-${parts["month"]}-${parts["day"]}`,
    minute: Number(parts["hour"]) * 60 + Number(parts["minute"]),
  };
}

/** The date some days later. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}

/** 1 for Monday, 7 for Sunday. */
export function weekdayOf(date: string): number {
  return new Date(Date.parse(date)).getUTCDay() || 7;
}

export function isZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return name !== "";
  } catch {
    return false;
  }
}

/** The zones that the browser knows, and those that are wanted besides: it may know them by another name. */
export function allZones(...wanted: readonly string[]): readonly string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), ...wanted])].sort();
}
