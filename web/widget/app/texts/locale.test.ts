import { expect, test } from "vitest";

import { localeOf } from "./locale";

test.each([
  ["en", "en-GB", ["en-US"], "en-GB"],
  ["en", "en", ["cs-CZ", "en-US", "en-GB"], "en-US"],
  ["en", "en", ["cs-CZ"], "en"],
  ["en", "xx-YY", ["en-AU"], "en-AU"],
  ["ar", "ar", ["ar-EG"], "ar-EG"],
  ["nb", "nn-NO", [], "nb-NO"],
  ["pt-BR", "br", [], "pt-BR"],
  ["sr-Latn", "sr-RS", [], "sr-Latn-RS"],
  ["zh-Hant", "zh-HK", [], "zh-Hant-HK"],
  ["zh-Hans", "cn", [], "zh-Hans-CN"],
  ["de", "de-a-b", [], "de"],
])("%s, asked for as %s by somebody who reads %j, is written as in %s", (language, asked, ofVisitor, locale) => {
  expect(localeOf(language, asked, ofVisitor)).toBe(locale);
});
