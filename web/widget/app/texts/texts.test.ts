import { expect, test } from "vitest";

import cs from "./cs.json";
import en from "./en.json";
import { english, loadTexts, Texts } from "./texts";

const czech = new Texts("cs", cs);
const at = (hour: number, day = 12, month = 2, year = 2026) => new Date(year, month, day, hour, 5).getTime();

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
const counted = (key: string) => /_(zero|one|two|few|many|other)$/.test(key);

test("every language has every text, with its placeholders", () => {
  for (const [key, text] of Object.entries(en)) {
    const translated = (cs as Record<string, string>)[key];
    expect(translated, key).toBeTruthy();
    expect(placeholders(translated ?? ""), key).toEqual(placeholders(text));
  }
});

test("every language has a form for each number that it tells apart", () => {
  for (const [language, table] of Object.entries({ en, cs })) {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    for (const key of Object.keys(en).filter(counted)) {
      const stem = key.slice(0, key.lastIndexOf("_"));
      for (const category of categories.filter((one) => one !== "many")) {
        expect(Object.keys(table), language).toContain(`${stem}_${category}`);
      }
    }
  }
});

test("has a name for each emoji", async () => {
  const { emoji } = await import("../write/emoji");
  for (const table of [en, cs]) expect(table.emojis.split(/\s*,\s*/)).toHaveLength(emoji.length);
});

test("fills in names and counts", () => {
  expect(english.t("here", { names: "Ada" })).toBe("Ada is here");
  expect(english.count("new", 1)).toBe("1 new message");
  expect(czech.count("new", 3)).toBe("3 nové zprávy");
  expect(czech.count("new", 5)).toBe("5 nových zpráv");
});

test("says times and days as one says them there", () => {
  const now = at(18);
  expect(english.time(at(9))).toBe("09:05");
  expect(english.day(at(9), now)).toBe("Today");
  expect(english.day(at(23, 11), now)).toBe("Yesterday");
  expect(english.day(at(9, 1), now)).toBe("Sunday, March 1");
  expect(english.day(at(9, 1, 5, 2025), now)).toBe("June 1, 2025");
  expect(czech.day(at(9), now)).toBe("Dnes");
});

test("knows yesterday over a change of clocks", () => {
  expect(english.day(at(23, 28, 2), at(1, 29, 2))).toBe("Yesterday");
  expect(english.day(at(23, 29, 2), at(1, 30, 2))).toBe("Yesterday");
});

test("falls back to English", async () => {
  expect(await loadTexts("xx")).toBe(english);
  expect((await loadTexts("cs-CZ")).language).toBe("cs");
});
