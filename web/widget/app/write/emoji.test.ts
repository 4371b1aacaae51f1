import { expect, test } from "vitest";

import { emoji, placeAfter } from "./emoji";

test("arrow keys move in the grid, and stay in it", () => {
  expect(placeAfter("ArrowRight", 0, false)).toBe(1);
  expect(placeAfter("ArrowRight", 1, true)).toBe(0);
  expect(placeAfter("ArrowDown", 3, false)).toBe(11);
  expect(placeAfter("ArrowUp", 3, false)).toBe(0);
  expect(placeAfter("End", 3, false)).toBe(emoji.length - 1);
  expect(placeAfter("Home", 9, false)).toBe(0);
  expect(placeAfter("a", 3, false)).toBeUndefined();
  expect(placeAfter("toString", 3, false)).toBeUndefined();
});
