import { expect, test } from "vitest";

import { radiusOf, spread } from "./bubbles";

const at = (key: string, x: number, y: number, radius = 13) => ({ key, x, y, radius });

test("more visitors make a larger bubble, in steps and up to a size", () => {
  expect([1, 2, 3, 100, 10_000, 1_000_000].map((count) => radiusOf(count, 900))).toEqual([
    12, 13.5, 13.5, 21, 31.5, 36,
  ]);
  expect(radiusOf(100, 360)).toBe(16.5);
});

test("what has room lies where it belongs", () => {
  const [one, two] = spread([at("a", 0, 0), at("b", 100, 0)]);
  expect([one?.x, one?.y, two?.x, two?.y]).toEqual([0, 0, 100, 0]);
});

test("what lies too close comes to lie beside each other, near to where it belongs", () => {
  const crowd = Array.from({ length: 30 }, (_, index) => at(`k${index}`, (index % 6) * 9, Math.floor(index / 6) * 9));
  const placed = spread([...crowd, at("same", 0, 0)]);
  for (const [index, one] of placed.entries()) {
    for (const other of placed.slice(index + 1)) {
      expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(one.radius + other.radius - 4);
    }
    expect(Math.hypot(one.x - one.anchor.x, one.y - one.anchor.y)).toBeLessThan(150);
  }
});

test("the same bubbles lie in the same way, whatever their order", () => {
  const all = [at("a", 0, 0), at("b", 3, 1, 20), at("c", 1, 4)];
  expect(spread([...all].reverse())).toEqual(spread(all));
});

test("all countries of the world are placed in no time", () => {
  const all = Array.from({ length: 240 }, (_, index) => at(`k${index}`, (index * 37) % 900, (index * 61) % 400));
  const start = performance.now();
  spread(all);
  expect(performance.now() - start).toBeLessThan(500);
});
