import { expect, test } from "vitest";

import { isQuiet } from "./quiet";

/** In local time, as the hours are: the fourth of January 2027 was a Monday. */
const at = (day: number, time: string) => {
  const [hours, minutes] = time.split(":").map(Number);
  return new Date(2027, 0, 3 + day, hours, minutes);
};
const nights = { isOn: true, from: "22:00", to: "07:00", days: [1] };

test("hours over midnight belong to the day on which they begin", () => {
  expect(isQuiet(nights, at(1, "21:59"))).toBe(false);
  expect(isQuiet(nights, at(1, "22:00"))).toBe(true);
  expect(isQuiet(nights, at(2, "06:59"))).toBe(true);
  expect(isQuiet(nights, at(2, "07:00"))).toBe(false);
  expect(isQuiet(nights, at(2, "23:00"))).toBe(false);
  expect(isQuiet(nights, at(1, "03:00"))).toBe(false);
});

test("hours within a day are of that day alone", () => {
  const noon = { ...nights, from: "12:00", to: "13:00" };
  expect([at(1, "11:59"), at(1, "12:30"), at(1, "13:00"), at(2, "12:30")].map((time) => isQuiet(noon, time))).toEqual([
    false,
    true,
    false,
    false,
  ]);
});

test("Sunday goes over to Monday, and the same time twice is a whole day", () => {
  expect(isQuiet({ ...nights, days: [0] }, at(1, "02:00"))).toBe(true);
  const all = { ...nights, from: "00:00", to: "00:00" };
  expect([isQuiet(all, at(1, "00:00")), isQuiet(all, at(1, "23:59")), isQuiet(all, at(2, "00:00"))]).toEqual([
    true,
    true,
    false,
  ]);
});

test("what is off is never quiet", () => {
  expect(isQuiet({ ...nights, isOn: false }, at(1, "23:00"))).toBe(false);
});
