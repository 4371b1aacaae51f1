import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { languageHere } from "./language";

const configure = (language: unknown) => vi.stubGlobal("_smartsupp", { key: "k1", language });

beforeEach(() => {
  document.documentElement.lang = "de-AT";
});

afterEach(() => {
  document.documentElement.lang = "en";
  vi.unstubAllGlobals();
});

test("is the page's where nobody says another", () => {
  expect(languageHere([["chat:open"]])).toBe("de-AT");
});

test("is the one that the page is configured to, under the name that browsers know", () => {
  configure("tw");
  expect(languageHere([])).toBe("zh-TW");
});

test.each([[["cs"]], [""], ["<cs>"]])("is the page's where it is configured to what is none: %j", (language) => {
  configure(language);
  expect(languageHere([])).toBe("de-AT");
});

test("is the one that was asked for last", () => {
  configure("tw");
  expect(languageHere([["language", "cs"], ["name", "sk"], ["language", "pl"], ["language", "?"], ["language"]])).toBe(
    "pl",
  );
});

test("is the browser's on a page whose language is none, and English where that has none either", () => {
  document.documentElement.lang = "?";
  vi.stubGlobal("navigator", { language: "fr-CA" });
  expect(languageHere([])).toBe("fr-CA");
  vi.stubGlobal("navigator", {});
  expect(languageHere([])).toBe("en");
});
