import { expect, test } from "vitest";

import { minute } from "../testing";
import { dayTitle, duration, listTime, stopwatch, whenTime } from "./time";

const now = new Date(2026, 2, 12, 15, 0).getTime();
const hour = 60 * minute;

test("a wait is told at a glance", () => {
  expect([30_000, 6 * minute, 3 * hour, 50 * hour].map(duration)).toEqual(["now", "6 min", "3 h", "2 days"]);
});

test("a time on the site is told to the second", () => {
  expect([-5000, 12_000, 18 * minute + 2000, hour + 4 * minute + 9000].map(stopwatch)).toEqual([
    "0:00",
    "0:12",
    "18:02",
    "1:04:09",
  ]);
});

test("a list tells the clock today, then the weekday, then the date", () => {
  expect(listTime(now - 5 * hour, now)).toBe("10:00");
  expect(listTime(now - 48 * hour, now)).toBe("Tue");
  expect(listTime(now - 240 * hour, now)).toMatch(/2 Mar|Mar 2/);
});

test("days are called by name while they are near", () => {
  expect(dayTitle(now, now)).toMatch(/^Today, /);
  expect(dayTitle(now - 24 * hour, now)).toMatch(/^Yesterday, /);
  expect(dayTitle(new Date(2024, 0, 5).getTime(), now)).toMatch(/2024/);
});

test("what happened is relative under an hour", () => {
  expect(whenTime(now - 10_000, now)).toBe("just now");
  expect(whenTime(now - 6 * minute, now)).toBe("6 min ago");
  expect(whenTime(now - 3 * hour, now)).toBe("12:00");
});
