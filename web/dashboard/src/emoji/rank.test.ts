import { expect, test } from "vitest";

import { emoji } from "./data";
import { rank } from "./rank";

const first = (words: string) => rank(emoji, words)[0]?.id;

test("is found by its name, and by other words in English and in Czech", () => {
  expect([first("thumbs"), first("parcel"), first("z\u00e1silka"), first("d\u011bkuji")]).toEqual([
    "\u{1f44d}",
    "\u{1f4e6}",
    "\u{1f4e6}",
    "\u{1f64f}",
  ]);
});

test("a name stands before other words", () => {
  expect(rank(emoji, "smile").map(({ name }) => name)[0]).toBe("smile");
  expect(rank(emoji, "nothing like this")).toEqual([]);
});

test("no words find all, in their order", () => {
  expect(rank(emoji, "").map(({ id }) => id)).toEqual(emoji.map(({ id }) => id));
});

test("each emoji and each name is there once", () => {
  expect(new Set(emoji.map(({ id }) => id)).size).toBe(emoji.length);
  expect(new Set(emoji.map(({ name }) => name)).size).toBe(emoji.length);
  expect(emoji.every(({ id, name }) => /\p{Emoji}/u.test(id) && /^[a-z_0-9]+$/.test(name))).toBe(true);
});
