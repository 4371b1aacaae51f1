import { expect, test } from "vitest";

import { readVariables } from "./variables";

test("reads both shapes", () => {
  expect(readVariables({ plan: "gold", seats: 3, isPaying: true })).toEqual([
    { name: "plan", label: "plan", json: '"gold"' },
    { name: "seats", label: "seats", json: "3" },
    { name: "isPaying", label: "isPaying", json: "true" },
  ]);
  expect(readVariables({ userName: { label: "User", value: "petra" } })).toEqual([
    { name: "userName", label: "User", json: '"petra"' },
  ]);
});

test("tolerates objects, as trackers send them", () => {
  expect(readVariables({ "Order placed": { total: 12, items: ["hat"] } })).toEqual([
    { name: "Order placed", label: "Order placed", json: '{"total":12,"items":["hat"]}' },
  ]);
});

test.each([[undefined], [null], ["plan"], [7], [["plan"]]])("reads nothing of %j", (given) => {
  expect(readVariables(given)).toEqual([]);
});

test("leaves out what is no value, and shortens what is too long", () => {
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  expect(readVariables({ circle, run: () => {}, none: undefined, big: { text: "x".repeat(5_000) } })).toEqual([]);
  expect(readVariables({ long: "x".repeat(5_000) })[0]?.json).toHaveLength(1_002);
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, at) => [`v${at}`, at]));
  expect(readVariables(many)).toHaveLength(100);
});

test("takes nothing from a polluted prototype", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  polluted["label"] = "injected";
  polluted["value"] = "injected";
  const read = readVariables({ plan: "gold", seats: { total: 3 } });
  delete polluted["label"];
  delete polluted["value"];
  expect(read.map(({ json }) => json)).toEqual(['"gold"', '{"total":3}']);
});
