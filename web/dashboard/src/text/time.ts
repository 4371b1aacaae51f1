import { computed } from "@preact/signals";

import { locale, t } from "./text";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const formats = computed(() => {
  const of = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale.value, options);
  return {
    clock: of({ hour: "numeric", minute: "2-digit", hourCycle: "h23" }),
    weekday: of({ weekday: "short" }),
    date: of({ day: "numeric", month: "short" }),
    fullDate: of({ day: "numeric", month: "long" }),
    dateOfYear: of({ day: "numeric", month: "long", year: "numeric" }),
    exact: of({ dateStyle: "long", timeStyle: "short" }),
  };
});

/** The hours and minutes: "9:58". */
export function clockTime(at: number): string {
  return formats.value.clock.format(at);
}

/** For a list: the clock today, then the weekday, then the date. */
export function listTime(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return clockTime(at);
  return now - at < 6 * day ? formats.value.weekday.format(at) : formats.value.date.format(at);
}

/** Over the messages of a day: "Today, 12 March". */
export function dayTitle(at: number, now: number): string {
  if (dayOf(at) === dayOf(now)) return t("time.today", { date: formats.value.fullDate.format(at) });
  if (dayOf(at) === dayOf(now - day)) return t("time.yesterday", { date: formats.value.fullDate.format(at) });
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return (isThisYear ? formats.value.fullDate : formats.value.dateOfYear).format(at);
}

export function exactTime(at: number): string {
  return formats.value.exact.format(at);
}

/** A day as forms and filters write it, in words: "2026-03-12" is "12 March 2026". */
export function dayWords(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return formats.value.dateOfYear.format(new Date(year, month - 1, date));
}

/** How long something has lasted, at a glance: "now", "3 min", "2 h", "4 days". */
export function duration(milliseconds: number): string {
  if (milliseconds < minute) return t("time.now");
  if (milliseconds < hour) return t("time.minutes", { count: Math.floor(milliseconds / minute) });
  if (milliseconds < day) return t("time.hours", { count: Math.floor(milliseconds / hour) });
  return t("time.days", { count: Math.floor(milliseconds / day) });
}

/** How long something has lasted, to the second: "0:12", "18:02", "1:04:09". */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

/** When something happened: relative under an hour, then a clock, then a date. */
export function whenTime(at: number, now: number): string {
  if (now - at < minute) return t("time.justNow");
  if (now - at < hour) return t("time.minutesAgo", { count: Math.floor((now - at) / minute) });
  if (dayOf(at) === dayOf(now)) return clockTime(at);
  return t("time.dateAndClock", { date: formats.value.date.format(at), clock: clockTime(at) });
}

/** Equal for two moments of the same day in the reader's time zone. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${date.getMonth()}-${date.getDate()}`;
}
