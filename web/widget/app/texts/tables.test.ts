import { expect, test } from "vitest";

import { languages } from "../../language";
import { emoji } from "../write/emoji";
import en from "./en.json";

type Table = Readonly<Record<string, string>>;

const files = import.meta.glob<Table>("./*.json", { eager: true, import: "default" });
const tables = Object.entries(files).map(([file, table]) => [file.slice(2, -5), table] as const);

const stems = ["left", "over", "new", "ahead"];
const isCounted = (key: string) => stems.some((stem) => key.startsWith(`${stem}_`));
const plain = Object.keys(en).filter((key) => !isCounted(key));
const categoriesOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories;
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

/** As "two" in Arabic, and unlike "one" in French, which is said of 0 too: a form that may leave the number out. */
function meansOneNumber(language: string, category: string): boolean {
  const rules = new Intl.PluralRules(language);
  return Array.from({ length: 1_000 }, (_, count) => rules.select(count)).filter((one) => one === category).length <= 1;
}

/** What other languages say as English does. */
const asInEnglish: Readonly<Record<string, readonly string[]>> = {
  chat: ["cs", "da", "de", "es", "fi", "fr", "hr", "it", "nb", "nl", "pt", "pt-BR", "ro", "sk"],
  message: ["fr"],
  send: ["da", "nb"],
  conversation: ["fr"],
  sent: ["is"],
  rate_send: ["da", "nb"],
  optional: ["de"],
};

test("there is a table for each language, and no other", () => {
  expect(tables.map(([language]) => language).sort()).toEqual([...languages].sort());
});

test.each(tables)(
  "%s has each text, a form for each number that it tells apart, and nothing else",
  (language, table) => {
    const counted = stems.flatMap((stem) => categoriesOf(language).map((category) => `${stem}_${category}`));
    const wanted = [...plain, ...counted];
    expect({
      missing: wanted.filter((key) => !(key in table)),
      unknown: Object.keys(table).filter((key) => !wanted.includes(key)),
      empty: Object.keys(table).filter((key) => !table[key]?.trim() || table[key] !== table[key]?.trim()),
    }).toEqual({ missing: [], unknown: [], empty: [] });
  },
);

test.each(tables)("%s keeps what is filled in", (language, table) => {
  for (const [key, text] of Object.entries(table)) {
    const category = key.slice(key.lastIndexOf("_") + 1);
    if (isCounted(key) && meansOneNumber(language, category) && !text.includes("{")) continue;
    const wanted = isCounted(key) ? ["{count}"] : placeholders((en as Table)[key] ?? "");
    expect(placeholders(text), key).toEqual(wanted);
  }
});

test.each(tables)("%s is translated", (language, table) => {
  if (language === "en") return;
  const same = plain.filter((key) => table[key] === (en as Table)[key]);
  expect(same.filter((key) => !asInEnglish[key]?.includes(language))).toEqual([]);
});

test.each(tables)("%s has a name for each emoji, and no name twice", (_, table) => {
  const names = table["emojis"]?.split(/\s*,\s*/) ?? [];
  expect(names).toHaveLength(emoji.length);
  expect(new Set(names).size).toBe(names.length);
  expect(names).not.toContain("");
});
