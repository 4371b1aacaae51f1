import { expect, test } from "vitest";

import { middle, moved, squareOf } from "./crop";

const wide = { width: 400, height: 200 };

test("the largest square of the middle is taken first", () => {
  expect(squareOf(wide, middle)).toEqual({ left: 100, top: 0, side: 200 });
});

test("zoom takes a smaller square around the same middle", () => {
  expect(squareOf(wide, { ...middle, zoom: 2 })).toEqual({ left: 150, top: 50, side: 100 });
});

test("the square moves with the finger and never leaves the picture", () => {
  expect(squareOf(wide, moved(wide, middle, 0.25, 0)).left).toBe(150);
  expect(squareOf(wide, moved(wide, middle, 9, 9))).toEqual({ left: 200, top: 0, side: 200 });
});
