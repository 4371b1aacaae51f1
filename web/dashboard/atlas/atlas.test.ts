import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";

import { type Atlas, atlasOf } from "./atlas.ts";

const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
const atlas: Atlas = atlasOf(JSON.parse(readFileSync(file, "utf8")));
const land = (code: string) => atlas.lands.find((one) => one.code === code) ?? { x: 0, y: 0, shape: "" };
const codes = atlas.lands.map(({ code }) => code).filter(Boolean);

/** The points of a path, without where its parts end. */
function pointsOf(shape: string): { readonly x: number; readonly y: number }[] {
  return shape.split("M").flatMap((part) => {
    let [x, y] = [0, 0];
    const numbers = (part.match(/-?\d+/g) ?? []).map(Number);
    return Array.from({ length: numbers.length / 2 }, (_, at) => {
      x += numbers[2 * at] ?? 0;
      y += numbers[2 * at + 1] ?? 0;
      return { x, y };
    });
  });
}

test("has each country once, the smallest too, and Antarctica not at all", () => {
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes).toEqual(expect.arrayContaining(["CZ", "US", "SG", "MT", "LI", "XK", "RE", "GI", "VA", "TW", "HK"]));
  expect(codes).not.toContain("AQ");
  expect(codes.length).toBeGreaterThan(235);
});

test("the places of countries lie as they do on the globe", () => {
  const [cz, at, sk, us, br, au, nz] = ["CZ", "AT", "SK", "US", "BR", "AU", "NZ"].map(land) as ReturnType<
    typeof land
  >[];
  expect(cz?.y).toBeLessThan(at?.y ?? 0);
  expect(cz?.x).toBeLessThan(sk?.x ?? 0);
  expect(us?.x).toBeLessThan(br?.x ?? 0);
  expect(br?.x).toBeLessThan(cz?.x ?? 0);
  expect(au?.x).toBeLessThan(nz?.x ?? 0);
  expect(au?.y).toBeGreaterThan(atlas.height / 2);
});

test("all is within the map, and no country is torn apart where the date changes", () => {
  const points = atlas.lands.flatMap(({ x, y, shape }) => [{ x, y }, ...pointsOf(shape)]);
  const beyond = points.filter(({ x, y }) => x < 0 || x > atlas.width || y < -60);
  expect(beyond).toEqual([]);
  const steps = atlas.lands.flatMap(({ shape }) =>
    shape.split("M").flatMap((part) => {
      const line = pointsOf(part);
      return line.slice(1).map(({ x }, at) => Math.abs(x - (line[at]?.x ?? 0)));
    }),
  );
  expect(Math.max(...steps)).toBeLessThan(atlas.width / 10);
});

test("the place of a country lies within it where its middle does not", () => {
  const hr = land("HR"); // bent around Bosnia
  const xs = pointsOf(hr.shape).map(({ x }) => x);
  expect(hr.x).toBeGreaterThan(Math.min(...xs));
  expect(hr.x).toBeLessThan(Math.max(...xs));
});
