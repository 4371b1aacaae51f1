import { expect, test } from "vitest";

import { languageTag } from "./language";

const documented =
  "ar az bg br ca cn cs da de el en es fa fi fr he hi hr hu is it ja ka lt lv mk nl no pl pt ro ru sk sl sr sv th tr tw uk";

test("knows every code that sites use, as a tag that a browser knows too", () => {
  const codes = documented.split(" ");
  expect(codes).toHaveLength(40);
  for (const code of codes) {
    const tag = languageTag(code);
    expect(Intl.getCanonicalLocales(tag), code).toHaveLength(1);
  }
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
