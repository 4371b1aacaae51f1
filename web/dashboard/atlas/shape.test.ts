import { expect, test } from "vitest";

import { equalEarth, type Point } from "./projection.ts";
import { areaOf, middleOf, onGrid, pathOf } from "./shape.ts";
import { unwrapped } from "./topology.ts";

const square: Point[] = [
  [0, 0],
  [10, 0],
  [10, 10],
  [0, 10],
];

test("a ring is drawn in steps", () => {
  expect(pathOf(square)).toBe("M0 0l10 0 0 10-10 0z");
  expect(
    pathOf([
      [5, -3],
      [4, -5],
      [6, -4],
    ]),
  ).toBe("M5-3l-1-2 2 1z");
  expect(pathOf(square.slice(0, 2))).toBe("");
});

test("what a grid makes one point, or part of a line, is left out", () => {
  const line: Point[] = [
    [0, 0],
    [0.2, 0.1],
    [1, 1],
    [2, 2],
    [3, 0],
  ];
  expect(onGrid(line)).toEqual([
    [0, 0],
    [2, 2],
    [3, 0],
  ]);
});

test("a place is found within, also where the middle lies outside", () => {
  expect(areaOf(square)).toBe(200);
  const hook: Point[] = [
    [0, 0],
    [30, 0],
    [30, 30],
    [24, 30],
    [24, 6],
    [0, 6],
  ];
  const [x, y] = middleOf(hook);
  expect(x > 24 || y < 6).toBe(true);
});

test("a ring over the date line stays in one piece", () => {
  const ring: Point[] = [
    [178, 0],
    [-179, 0],
    [-179, 2],
    [178, 2],
  ];
  expect(unwrapped(ring).map(([x]) => x)).toEqual([178, 181, 181, 178]);
  expect(unwrapped([...ring.slice(1), ring[0] as Point]).map(([x]) => x)).toEqual([181, 181, 178, 178]);
  expect(unwrapped(square)).toEqual(square);
});

test("the projection keeps areas", () => {
  const cell = (latitude: number) => {
    const corners: Point[] = [
      [10, latitude],
      [11, latitude],
      [11, latitude + 1],
      [10, latitude + 1],
    ];
    const onGlobe = Math.sin(((latitude + 1) * Math.PI) / 180) - Math.sin((latitude * Math.PI) / 180);
    return areaOf(corners.map(equalEarth)) / onGlobe;
  };
  expect(cell(0) / cell(50)).toBeCloseTo(1, 2);
  expect(cell(0) / cell(70)).toBeCloseTo(1, 2);
  expect(equalEarth([0, 0])).toEqual([0, -0]);
});
