import { expect, test } from "vitest";

import { signAt, typedAt } from "./typed";

/** The caret is where the bar is. */
const typed = (text: string, sign = "/") => typedAt(text.replace("|", ""), text.indexOf("|"), sign);

test.each([
  ["/|", { start: 0, end: 1, word: "" }],
  ["/ret|", { start: 0, end: 4, word: "ret" }],
  ["Hello /ret|", { start: 6, end: 10, word: "ret" }],
  ["Hello\n/ret|", { start: 6, end: 10, word: "ret" }],
  ["/re|turn it", { start: 0, end: 3, word: "re" }],
  ["/|hello", { start: 0, end: 1, word: "" }],
  ["/vr\u00e1t|", { start: 0, end: 5, word: "vr\u00e1t" }],
])("in %s a word is being typed", (text, expected) => {
  expect(typed(text)).toEqual(expected);
});

test.each([
  "|",
  "|/ret",
  "ret|",
  "and/or|",
  "/ret it|",
  "/ret |",
  "/usr/bin|",
  "https://a|",
  "1/2|",
  `/${"x".repeat(51)}|`,
])("in %s none is", (text) => {
  expect(typed(text)).toBeUndefined();
});

test("any sign can start a word", () => {
  expect(typed("Ask @tom|", "@")).toEqual({ start: 4, end: 8, word: "tom" });
  expect(typed("tomas@lesnikava|", "@")).toBeUndefined();
});

test("a sign is put so that it counts: apart from a word before it", () => {
  expect(signAt("", 0, "/")).toBe("/");
  expect(signAt("Hello ", 6, "/")).toBe("/");
  expect(signAt("Hello", 5, "/")).toBe(" /");
});
