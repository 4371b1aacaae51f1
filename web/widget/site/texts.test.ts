import { expect, test } from "vitest";

import { languages } from "../language";
import { countUnread, english, fetchTexts, type Texts } from "./texts";
import en from "./texts/en.json";

const files = import.meta.glob<typeof en>("./texts/*.json", { eager: true, import: "default" });
const tables = Object.entries(files).map(([file, table]) => [file.slice("./texts/".length, -5), table] as const);

/** The same is said in the frame. */
const inFrame = import.meta.glob<Record<string, string>>("../app/texts/*.json", { eager: true, import: "default" });

const speak = (tag: string) => new Promise<Texts>((resolve) => fetchTexts(tag, undefined, resolve));

/** What other languages say as English does. */
const asInEnglish: Readonly<Record<string, readonly string[]>> = {
  chat: ["cs", "da", "de", "es", "fi", "fr", "hr", "it", "nb", "nl", "pt", "pt-BR", "ro", "sk"],
};

test("there is a table for each language, and no other", () => {
  expect(tables.map(([language]) => language).sort()).toEqual([...languages].sort());
});

test.each(tables)("%s has each text, and a form for each number that it tells apart", (language, table) => {
  expect(Object.keys(table).sort()).toEqual(Object.keys(en).sort());
  const { unread, ...texts } = table;
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  expect(Object.keys(unread).sort()).toEqual([...categories].sort());
  for (const [category, text] of Object.entries(unread)) {
    expect(text).toBe(inFrame[`../app/texts/${language}.json`]?.[`new_${category}`]?.replace("{count}", "#"));
  }
  for (const text of Object.values(texts)) {
    expect(text.trim()).not.toBe("");
    expect(text).not.toMatch(/[{}]/);
  }
});

test.each(tables)("%s is translated", (language, table) => {
  if (language === "en") return;
  const keys = Object.keys(en).filter((key) => key !== "unread") as Exclude<keyof typeof en, "unread">[];
  const same = keys.filter((key) => table[key] === en[key]);
  expect(same.filter((key) => !asInEnglish[key]?.includes(language))).toEqual([]);
});

test.each([
  ["cn", "zh-Hans", "打开聊天"],
  ["tw", "zh-Hant", "開啟聊天"],
  ["br", "pt-BR", "Abrir o chat"],
  ["no", "nb", "Åpne chatten"],
  ["ar-EG", "ar", "فتح الدردشة"],
  ["xx", "en", "Open chat"],
])("asked for %s, speaks %s", async (code, language, open) => {
  expect(await speak(code)).toMatchObject({ language, open });
});

test("has English at once", () => {
  let heard: Texts | undefined;
  fetchTexts("en-GB", undefined, (texts) => {
    heard = texts;
  });
  expect(heard).toBe(english);
});

test("has at once what is known", () => {
  const known = { ...english, language: "pt-BR", open: "Abrir" };
  let heard: Texts | undefined;
  fetchTexts("br", known, (texts) => {
    heard = texts;
  });
  expect(heard).toBe(known);
});

test("counts as one counts there", async () => {
  expect(countUnread(await speak("ar"), 2)).toBe("رسالتان جديدتان");
  expect(countUnread(await speak("cs"), 5)).toBe("5 nových zpráv");
  expect(countUnread(await speak("fa"), 5)).toBe("۵ پیام جدید");
});
