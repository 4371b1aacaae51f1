import { expect, test } from "vitest";

import { fittedView, inFrame, moved, wholeView, zoomed } from "./view";

const map = { width: 2000, height: 1000 };
const frame = { width: 500, height: 400 };
const whole = wholeView(map, frame);

test("the whole map fits the frame, and lies in its middle", () => {
  expect(whole).toEqual({ x: 1000, y: 500, scale: 0.25 });
  expect(inFrame({ x: 0, y: 0 }, whole, frame)).toEqual({ x: 0, y: 75 });
  expect(moved(whole, 100, 100, map, frame)).toEqual(whole);
});

test("one gets closer to where the pointer is, and not beyond the edges", () => {
  const at = { x: 400, y: 200 };
  const before = { x: whole.x + 150 / whole.scale, y: whole.y };
  const near = zoomed(whole, 4, map, frame, at);
  expect(inFrame(before, near, frame)).toEqual(at);

  const corner = moved(near, 10_000, 10_000, map, frame);
  expect(inFrame({ x: 0, y: 0 }, corner, frame)).toEqual({ x: 0, y: 0 });
  expect(zoomed(near, 0.01, map, frame)).toEqual(whole);
  expect(zoomed(near, 1000, map, frame).scale).toBe(0.25 * 14);
});

test("what is fitted is all seen, and not too close", () => {
  const spots = [
    { x: 900, y: 300, weight: 9 },
    { x: 1100, y: 340, weight: 1 },
  ];
  const fitted = fittedView(spots, map, frame);
  for (const spot of spots) {
    const { x, y } = inFrame(spot, fitted, frame);
    expect(x > 20 && x < 480 && y > 20 && y < 380).toBe(true);
  }
  expect(fittedView(spots.slice(1), map, frame).scale).toBe(0.25 * 6);
  expect(fittedView([], map, frame)).toEqual(whole);
});

test("on a phone it is where most are", () => {
  const small = { width: 360, height: 240 };
  const spots = [
    { x: 100, y: 900, weight: 1 },
    { x: 1000, y: 300, weight: 9 },
  ];
  expect(fittedView(spots, map, small)).toMatchObject({ x: 1000, y: 300 });
  expect(fittedView(spots, map, { width: 700, height: 400 }).scale).toBe(0.5);
});
