import { expect, test } from "vitest";

import { directionOf, keyOfLanguage, languageOf, languages, languageTag } from "./language";

/** What sites call a language, and what a browser does. */
const documented =
  "ar az bg br:pt-BR ca cn:zh-Hans cs da de el en es fa fi fr he hi hr hu is it ja ka lt lv mk nl no:nb pl pt ro ru " +
  "sk sl sr:sr-Latn sv th tr tw:zh-Hant uk";
const codes = documented.split(" ").map((entry) => entry.split(":") as [string, string?]);

test("speaks every language that sites have a code for", () => {
  expect(codes).toHaveLength(40);
  expect(codes.map(([code]) => languageOf(code)).sort()).toEqual([...languages].sort());
});

test.each(codes)("knows the code %s as a tag that a browser knows too", (code, language = code) => {
  expect(Intl.getCanonicalLocales(languageTag(code))).toHaveLength(1);
  expect(languageOf(code)).toBe(language);
  expect(languageOf(code.toUpperCase())).toBe(language);
});

test("has tags that a browser counts, sorts days and writes times by", () => {
  expect(Intl.getCanonicalLocales([...languages])).toEqual(languages);
  expect(Intl.PluralRules.supportedLocalesOf([...languages])).toEqual(languages);
  expect(Intl.DateTimeFormat.supportedLocalesOf([...languages])).toEqual(languages);
});

test.each([
  ["zh", "zh-Hans"],
  ["zh-CN", "zh-Hans"],
  ["zh-SG", "zh-Hans"],
  ["zh-Hans", "zh-Hans"],
  ["zh-Hans-HK", "zh-Hans"],
  ["zh-TW", "zh-Hant"],
  ["zh-HK", "zh-Hant"],
  ["zh-MO", "zh-Hant"],
  ["zh-Hant", "zh-Hant"],
  ["zh_Hant_TW", "zh-Hant"],
  ["pt-BR", "pt-BR"],
  ["pt_BR", "pt-BR"],
  ["pt-PT", "pt"],
  ["pt-AO", "pt"],
  ["nb-NO", "nb"],
  ["nn", "nb"],
  ["nn-NO", "nb"],
  ["sr-RS", "sr-Latn"],
  ["sr-Cyrl-RS", "sr-Latn"],
  ["iw", "he"],
  ["he-IL", "he"],
  ["ar-EG", "ar"],
  ["fa-IR", "fa"],
  ["en-GB", "en"],
  ["es-419", "es"],
  ["de-CH-1996", "de"],
  ["cz", "cs"],
  ["dk", "da"],
  ["gr", "el"],
  ["jp", "ja"],
  ["ua", "uk"],
])("speaks for %s %s", (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([["xx"], ["fil"], ["csb"], ["art"], ["constructor"], ["../cs"], [""]])("does not speak %j", (code) => {
  expect(languageOf(code)).toBeUndefined();
});

test.each([
  ["cn", "zh-CN"],
  ["tw", "zh-TW"],
  ["br", "pt-BR"],
  ["CZ", "cs"],
  ["pt_BR", "pt-BR"],
  ["cs", "cs"],
])("calls %s %s", (code, tag) => {
  expect(languageTag(code)).toBe(tag);
});

test.each([[""], ["../cs"], ["čeština"], ["constructor()"]])("knows no language %j", (code) => {
  expect(languageTag(code)).toBeUndefined();
});

test("keeps a site's texts for all tags of a language, and for languages that are the site's own", () => {
  expect(keyOfLanguage("cs-CZ")).toBe(keyOfLanguage("cz"));
  expect(keyOfLanguage("cn")).toBe(keyOfLanguage("zh-Hans"));
  expect(keyOfLanguage("Klingon")).toBe("klingon");
  expect(keyOfLanguage("")).toBe("");
});

test("writes three of its languages from right to left", () => {
  expect(languages.filter((language) => directionOf(language) === "rtl")).toEqual(["ar", "fa", "he"]);
});
