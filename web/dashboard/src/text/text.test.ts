import { afterEach, expect, test } from "vitest";

import { cs } from "./cs";
import { en } from "./en";
import { type Entry, showLanguage, t } from "./text";

afterEach(() => showLanguage("en"));

const formsOf = (entry: Entry) => (typeof entry === "string" ? [entry] : Object.values(entry));
const valuesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort();

test("Czech has every text of English, with the same values in it", () => {
  expect(Object.keys(cs).sort()).toEqual(Object.keys(en).sort());
  for (const [key, entry] of Object.entries<Entry>(en)) {
    const expected = valuesIn(formsOf(entry)[0] ?? "");
    for (const text of formsOf(cs[key as keyof typeof en])) expect([key, valuesIn(text)]).toEqual([key, expected]);
  }
});

test("no text takes the place of another of the same key", () => {
  const tables = import.meta.glob<Record<string, Record<string, Entry>>>("./*.en.ts", { eager: true });
  const parts = Object.values(tables).flatMap((exported) => Object.values(exported));
  expect(parts.length).toBeGreaterThan(5);
  for (const part of parts) {
    for (const [key, entry] of Object.entries(part)) expect([key, en[key as keyof typeof en]]).toEqual([key, entry]);
  }
});

test("Czech has every plural form that its numbers need", () => {
  const needed = new Intl.PluralRules("cs").resolvedOptions().pluralCategories.filter((one) => one !== "many");
  for (const [key, entry] of Object.entries<Entry>(cs)) {
    if (typeof entry === "object") expect([key, Object.keys(entry).sort()]).toEqual([key, [...needed].sort()]);
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
