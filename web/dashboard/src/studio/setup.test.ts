import { expect, test } from "vitest";

import { isAddress, isOffset, isSameSetup, settingsOf, setupOf } from "./setup";

const plain = { side: "right", takes_files: true, texts: [] } as const;

test("what nobody has set up is as the chat box is by itself", () => {
  expect(settingsOf(setupOf(undefined))).toEqual(plain);
  expect(isSameSetup(setupOf(undefined), setupOf(plain))).toBe(true);
});

test("what is set up is edited and kept as it is", () => {
  const settings = {
    side: "left",
    offset_x: 0,
    offset_y: 400,
    takes_files: false,
    asks_before: { name: "required", email: "off", phone: "optional" },
    privacy_notice: { url: "https://shop.example/", is_required: true, version: "2" },
    texts: [{ language: "cs", greeting: "Ahoj" }],
  } as const;
  expect(settingsOf(setupOf(settings))).toEqual(settings);
});

test("a language in which nothing is said is none", () => {
  const setup = { ...setupOf(undefined), texts: [{ language: "cs", greeting: " ", away: "", privacy_notice: "" }] };
  expect(isSameSetup(setup, setupOf(undefined))).toBe(true);
});

test.each([
  ["", true],
  [" 40 ", true],
  ["400", true],
  ["401", false],
  ["-1", false],
  ["4.5", false],
  ["4e2", false],
])("an offset of %j is one: %s", (text, isOne) => expect(isOffset(text)).toBe(isOne));

test.each([
  ["", true],
  ["HTTP://shop.example", true],
  ["https://shop.example/a?b#c", true],
  ["https://", false],
  ["https://shop.example/a b", false],
  ["shop.example", false],
  ["javascript:alert(1)", false],
])("an address of %j is one: %s", (text, isOne) => expect(isAddress(text)).toBe(isOne));
