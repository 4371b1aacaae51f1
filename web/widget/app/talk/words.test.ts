import { expect, test } from "vitest";

import { cut, isOnlyEmoji } from "./words";

const text = "See https://a.example/x and mail b@a.example now";
const first = { offset: 4, length: 19, url: "https://a.example/x" };
const second = { offset: 33, length: 11, url: "mailto:b@a.example" };

test("cuts a text along its links", () => {
  expect(cut(text, [first, second])).toEqual([
    { text: "See " },
    { text: "https://a.example/x", url: first.url },
    { text: " and mail " },
    { text: "b@a.example", url: second.url },
    { text: " now" },
  ]);
});

test("leaves a text without links whole", () => {
  expect(cut("Hello")).toEqual([{ text: "Hello" }]);
  expect(cut("")).toEqual([]);
});

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,<script>alert(1)</script>",
  "vbscript:x",
  "file:///etc/passwd",
  "blob:https://a.example/1",
  "//a.example",
  "/relative",
  "",
])("makes no link of %j", (url) => {
  expect(cut("click here", [{ offset: 0, length: 10, url }])).toEqual([{ text: "click here" }]);
});

test("makes no link of a place outside the text, or inside another link", () => {
  expect(cut("Hello", [{ offset: 3, length: 9, url: first.url }])).toEqual([{ text: "Hello" }]);
  expect(cut("Hello", [{ offset: -1, length: 2, url: first.url }])).toEqual([{ text: "Hello" }]);
  expect(cut("Hello", [{ offset: 0, length: 0, url: first.url }])).toEqual([{ text: "Hello" }]);
  const overlapping = cut("Hello", [
    { offset: 0, length: 3, url: first.url },
    { offset: 2, length: 2, url: first.url },
  ]);
  expect(overlapping).toEqual([{ text: "Hel", url: first.url }, { text: "lo" }]);
});

test.each(["👍", "👍 🎉", "❤️", "👩‍👩‍👧‍👦", "🇨🇿", "👋🏽", "☕️⭐"])("shows %s large", (emoji) => {
  expect(isOnlyEmoji(emoji)).toBe(true);
});

test.each(["", "ok 👍", "123", "#", "*", "1️ 2", "👍👍👍👍👍👍👍"])("shows %j as text", (words) => {
  expect(isOnlyEmoji(words)).toBe(false);
});
