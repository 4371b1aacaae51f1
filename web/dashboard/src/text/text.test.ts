import { afterEach, describe, expect, test } from "vitest";

import { en as first } from "./en";
import { seldom } from "./en/seldom";
import { type Entry, languages, showLanguage, type TextKey, type Texts, t } from "./text";

const en = { ...first, ...seldom };

afterEach(() => showLanguage("en"));

const formsOf = (entry: Entry) => (typeof entry === "string" ? [entry] : Object.values(entry));
const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

const tables = import.meta.glob<Record<string, Texts>>("./*/index.ts", { eager: true });
const others = languages
  .filter(({ code }) => code !== "en")
  .map(({ code, name }) => ({ code, name, texts: tables[`./${code}/index.ts`]?.[code] as Texts }));

describe.each(others)("$name", ({ code, texts }) => {
  test("has every text of English, with the same values in it", () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(en).sort());
    for (const [key, entry] of Object.entries<Entry>(en)) {
      const expected = valuesIn(formsOf(entry)[0] ?? "");
      for (const text of formsOf(texts[key as TextKey])) expect([key, valuesIn(text)]).toEqual([key, expected]);
    }
  });

  test("says nothing empty, and nothing with blanks at its ends", () => {
    for (const [key, entry] of Object.entries<Entry>(texts)) {
      for (const text of formsOf(entry)) expect([key, text.trim(), text !== ""]).toEqual([key, text, true]);
    }
  });

  test("has every plural form that whole numbers need, and no other", () => {
    const rules = new Intl.PluralRules(code);
    const needed = [...new Set(Array.from({ length: 1000 }, (_, count) => rules.select(count)))].sort();
    for (const [key, entry] of Object.entries<Entry>(texts)) {
      if (typeof entry === "object") expect([key, Object.keys(entry).sort()]).toEqual([key, needed]);
    }
  });
});

test("no text takes the place of another of the same key", () => {
  const parts = import.meta.glob<Record<string, Record<string, Entry>>>(["./en/**/*.ts", "!./en/**/index.ts"], {
    eager: true,
  });
  const texts = Object.values(parts).flatMap((exported) => Object.values(exported));
  expect(texts.length).toBeGreaterThan(5);
  for (const part of texts) {
    for (const [key, entry] of Object.entries(part)) expect([key, en[key as TextKey]]).toEqual([key, entry]);
  }
});

test("a text takes its values, and its plural form from the count", async () => {
  expect(t("inbox.unread", { count: 1 })).toBe("1 unread message");
  expect(t("inbox.unread", { count: 2 })).toBe("2 unread messages");

  await showLanguage("cs");
  expect(t("inbox.unread", { count: 2 })).toBe("2 nep\u0159e\u010dten\u00e9 zpr\u00e1vy");
  expect(t("inbox.unread", { count: 5 })).toBe("5 nep\u0159e\u010dten\u00fdch zpr\u00e1v");
  expect(document.documentElement.lang).toBe("cs");
});

test("what a visitor is called can't name another value", () => {
  expect(t("inbox.saidBy", { name: "{text}", text: "hi" })).toBe("{text}: hi");
});
