import { expect, test } from "vitest";

import cs from "./cs.json";
import { english, loadTexts, Texts } from "./texts";

const czech = new Texts("cs", cs);
const at = (hour: number, day = 12, month = 2, year = 2026) => new Date(year, month, day, hour, 5).getTime();

test("fills in names and counts", () => {
  expect(english.t("here", { names: "Ada" })).toBe("Ada is here");
  expect(english.count("new", 1)).toBe("1 new message");
  expect(czech.count("new", 3)).toBe("3 nové zprávy");
  expect(czech.count("new", 5)).toBe("5 nových zpráv");
});

test("counts as one counts there", async () => {
  const [arabic, persian, polish] = await Promise.all(["ar-AE", "fa", "pl"].map(loadTexts));
  expect(arabic?.count("new", 2)).toBe("رسالتان جديدتان");
  expect(arabic?.count("new", 3)).toBe("3 رسائل جديدة");
  expect(persian?.count("new", 3)).toBe("۳ پیام جدید");
  expect(polish?.count("new", 22)).toBe("22 nowe wiadomości");
  expect(polish?.count("new", 25)).toBe("25 nowych wiadomości");
});

test("keeps a name in Latin letters from turning the words around it", async () => {
  const arabic = await loadTexts("ar");
  expect(arabic.direction).toBe("rtl");
  expect(arabic.t("typing", { name: "Ada" })).toBe("\u2068Ada\u2069: جارٍ الكتابة");
});

test("says times and days as one says them there", async () => {
  const now = at(18);
  const british = await loadTexts("en-GB");
  const american = await loadTexts("en-US");
  expect(british.time(at(21))).toBe("21:05");
  expect(american.time(at(21))).toMatch(/^9:05\sPM$/);
  expect(czech.time(at(21))).toBe("21:05");
  expect(english.day(at(9), now)).toBe("Today");
  expect(english.day(at(23, 11), now)).toBe("Yesterday");
  expect(english.day(at(9, 1), now)).toBe("Sunday, March 1");
  expect(british.day(at(9, 1), now)).toMatch(/^Sunday,? 1 March$/);
  expect(english.day(at(9, 1, 5, 2025), now)).toBe("June 1, 2025");
  expect(czech.day(at(9), now)).toBe("Dnes");
});

test("says what is coming as one says it there", async () => {
  const british = await loadTexts("en-GB");
  expect(british.coming(at(21), at(18))).toBe("today 21:05");
  expect(british.coming(at(9, 13), at(18))).toBe("tomorrow 9:05");
  expect(british.coming(at(9, 16), at(18))).toMatch(/^Monday,?( at)? 0?9:05$/);
  expect(british.coming(at(9, 19), at(18))).toMatch(/^19 March(,| at) 0?9:05$/);
  expect(czech.coming(at(9, 13), at(18))).toBe("zítra 9:05");
  expect(czech.coming(at(9, 16), at(18))).toMatch(/^pondělí\D* 9:05$/);
});

test("knows yesterday over a change of clocks", () => {
  expect(english.day(at(23, 28, 2), at(1, 29, 2))).toBe("Yesterday");
  expect(english.day(at(23, 29, 2), at(1, 30, 2))).toBe("Yesterday");
});

test.each([
  ["cs-CZ", "cs"],
  ["tw", "zh-Hant"],
  ["br", "pt-BR"],
  ["no", "nb"],
  ["iw", "he"],
  ["xx", "en"],
  ["../cs", "en"],
])("asked for %s, speaks %s", async (tag, language) => {
  const texts = await loadTexts(tag);
  expect(texts.language).toBe(language);
  expect(texts.t("close") === "Close the chat").toBe(language === "en");
});
