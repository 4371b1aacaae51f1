import { expect, test } from "vitest";

import { placeAfter } from "./grid";

const grid = { count: 25, columns: 8, isMirrored: false };

test("arrow keys move in the grid, and stay in it", () => {
  expect(placeAfter("ArrowRight", 0, grid)).toBe(1);
  expect(placeAfter("ArrowRight", 1, { ...grid, isMirrored: true })).toBe(0);
  expect(placeAfter("ArrowDown", 3, grid)).toBe(11);
  expect(placeAfter("ArrowDown", 20, grid)).toBe(24);
  expect(placeAfter("ArrowUp", 3, grid)).toBe(0);
  expect([placeAfter("Home", 9, grid), placeAfter("End", 9, grid)]).toEqual([0, 24]);
  expect(placeAfter("a", 3, grid)).toBeUndefined();
});
