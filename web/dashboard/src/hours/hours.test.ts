import type { Hours } from "@hovor/protocol";
import { expect, test } from "vitest";

import { isRight, wrongDate, wrongSpans } from "./check";
import { draftOf, firstDraft, hoursOf, isChanged, nextSpan, presets } from "./draft";
import { openingAt } from "./opening";
import { weekLines } from "./summary";
import { openingWords, spansWords } from "./words";
import { allZones, isZone, wallTime } from "./zone";

/** Mornings and afternoons of Monday to Friday in Prague, but for Christmas Eve. */
const split = [
  { from: 540, to: 720 },
  { from: 780, to: 1020 },
];
const hours: Hours = {
  time_zone: "Europe/Prague",
  days: [1, 2, 3, 4, 5].map((day) => ({ day, spans: split })),
  holidays: [{ date: "2026-12-24", name: "Christmas Eve", spans: [] }],
};
const always: Hours = hoursOf({ ...firstDraft("UTC"), week: presets.always });
/** Prague is an hour ahead in winter. */
const prague = (date: string, time: string) => Date.parse(`${date}T${time}:00+01:00`);

test("what is read is what is sent", () => {
  expect(hoursOf(draftOf(hours))).toEqual(hours);
  expect(isChanged(draftOf(hours), hours)).toBe(false);
  expect(isChanged({ ...draftOf(hours), timeZone: "UTC" }, hours)).toBe(true);
  expect(isChanged(draftOf(hours), undefined)).toBe(true);
});

test("a day that ends at 00:00 ends at midnight", () => {
  expect(always.days).toHaveLength(7);
  expect(always.days[0]?.spans).toEqual([{ from: 0, to: 1440 }]);
  expect(draftOf(always).week[0]).toEqual([{ from: "00:00", to: "00:00" }]);
});

test("times are sent in order, holidays by date", () => {
  const draft = draftOf(hours);
  const turned = {
    ...draft,
    week: [
      [
        { from: "13:00", to: "17:00" },
        { from: "09:00", to: "12:00" },
      ],
    ],
  };
  expect(hoursOf(turned).days).toEqual([{ day: 1, spans: split }]);
  const eve = { id: 7, date: "2026-01-01", name: " New Year ", spans: [] };
  expect(
    hoursOf({ ...draft, holidays: [...draft.holidays, eve] }).holidays.map(({ date, name }) => [date, name]),
  ).toEqual([
    ["2026-01-01", "New Year"],
    ["2026-12-24", "Christmas Eve"],
  ]);
});

test("times that are unfinished, turned or overlap are told", () => {
  expect(wrongSpans([])).toBeUndefined();
  expect(
    wrongSpans([
      { from: "09:00", to: "12:00" },
      { from: "12:00", to: "00:00" },
    ]),
  ).toBeUndefined();
  expect(wrongSpans([{ from: "09:00", to: "" }])).toBe("empty");
  expect(wrongSpans([{ from: "09:00", to: "09:00" }])).toBe("backwards");
  expect(
    wrongSpans([
      { from: "13:00", to: "17:00" },
      { from: "09:00", to: "13:30" },
    ]),
  ).toBe("overlap");
});

test("a holiday has a date of its own", () => {
  const [eve] = draftOf(hours).holidays;
  if (!eve) throw new Error("there is one");
  expect(wrongDate(eve, [eve])).toBeUndefined();
  expect(wrongDate({ ...eve, date: "" }, [eve])).toBe("empty");
  expect(wrongDate({ ...eve, id: 1 }, [eve, { ...eve, id: 1 }])).toBe("twice");
  expect(isRight({ ...draftOf(hours), holidays: [eve, { ...eve, id: 1 }] })).toBe(false);
  expect(isRight({ ...draftOf(hours), timeZone: "Europe/Prag" })).toBe(false);
  expect(isRight(draftOf(hours))).toBe(true);
});

test("what is added comes an hour later", () => {
  expect(nextSpan([])).toEqual({ from: "09:00", to: "17:00" });
  expect(nextSpan([{ from: "09:00", to: "12:00" }])).toEqual({ from: "13:00", to: "17:00" });
  expect(nextSpan([{ from: "09:00", to: "22:00" }])).toEqual({ from: "23:00", to: "00:00" });
  expect(nextSpan([{ from: "09:00", to: "00:00" }])).toEqual({ from: "", to: "" });
});

test("the clock on the wall is the zone's, in summer too", () => {
  expect(wallTime("Europe/Prague", Date.UTC(2026, 6, 1, 22, 30))).toEqual({ date: "2026-07-02", minute: 30 });
  expect(wallTime("America/New_York", Date.UTC(2026, 11, 24, 2, 5))).toEqual({ date: "2026-12-23", minute: 1265 });
  expect(isZone("Europe/Prague")).toBe(true);
  expect(isZone("Nowhere")).toBe(false);
  expect(allZones("UTC").filter((one) => one === "UTC")).toHaveLength(1);
});

test.each([
  ["2026-12-21", "10:00", "Now open until 12:00"],
  ["2026-12-21", "12:00", "Closed, opens today at 13:00"],
  ["2026-12-21", "17:00", "Closed, opens tomorrow at 9:00"],
  ["2026-12-19", "10:00", "Closed, opens on Monday at 9:00"],
  ["2026-12-23", "17:30", "Closed, opens on Friday at 9:00"],
  ["2026-12-24", "10:00", "Closed, opens tomorrow at 9:00"],
])("on %s at %s: %s", (date, time, words) => {
  const said = openingWords(hours, prague(date, time));
  expect(said?.text.replace(" 09:", " 9:")).toBe(words);
});

test("over midnight it goes on", () => {
  const bar: Hours = {
    time_zone: "UTC",
    days: [
      { day: 1, spans: [{ from: 1200, to: 1440 }] },
      { day: 2, spans: [{ from: 0, to: 120 }] },
    ],
    holidays: [],
  };
  const monday = Date.UTC(2026, 11, 21, 21);
  expect(openingAt(bar, monday)).toMatchObject({ isOpen: true, next: { date: "2026-12-22", minute: 120 } });
  const justMonday = { ...bar, days: bar.days.slice(0, 1) };
  expect(openingAt(justMonday, monday)).toMatchObject({ isOpen: true, next: { date: "2026-12-21", minute: 1440 } });
  expect(openingWords(justMonday, monday)?.text).toBe("Now open until 24:00");
});

test("what never ends has no end", () => {
  expect(openingWords(always, Date.UTC(2026, 11, 21))).toEqual({ text: "Always open", isOpen: true });
  expect(openingWords({ ...always, days: [] }, Date.UTC(2026, 11, 21))?.text).toBe("Always closed");
  expect(openingWords({ ...always, time_zone: "Nowhere" }, 0)).toBeUndefined();
});

test("a week in as few lines as tell it", () => {
  expect(weekLines(hours).map(({ first, last }) => [first, last])).toEqual([
    [1, 5],
    [6, 7],
  ]);
  expect(spansWords(split).replace("09:", "9:")).toBe("9:00\u201312:00, 13:00\u201317:00");
  expect(spansWords([])).toBe("Closed");
  expect(spansWords([{ from: 0, to: 1440 }])).toBe("The whole day");
});
