import { expect, test } from "vitest";

import { readVariable } from "./variables";

test("reads both shapes", () => {
  expect(readVariable("plan", "gold")).toEqual({ name: "plan", label: "plan", kind: "text", value: "gold" });
  expect(readVariable("seats", 3.5)).toMatchObject({ kind: "number", value: "3.5" });
  expect(readVariable("isPaying", true)).toMatchObject({ kind: "boolean", value: "true" });
  expect(readVariable("userName", { label: "User", value: "petra" })).toEqual({
    name: "userName",
    label: "User",
    kind: "text",
    value: "petra",
  });
});

test("tolerates objects, as trackers send them", () => {
  const value = '{"total":12,"items":["hat"]}';
  expect(readVariable("Order placed", JSON.parse(value))).toMatchObject({ kind: "text", value });
});

test.each([[undefined], [null], [{ label: "Plan", value: null }], [{ text: "x".repeat(5_000) }]])(
  "reads nothing of what is no value, or too long",
  (given) => expect(readVariable("plan", given)).toBeUndefined(),
);

test("shortens what is too long, and reads nothing without a name", () => {
  expect(readVariable("n".repeat(300), "x".repeat(5_000))).toMatchObject({
    name: "n".repeat(255),
    label: "n".repeat(255),
    value: "x".repeat(1_000),
  });
  expect(readVariable("", "gold")).toBeUndefined();
});

test("takes nothing from a polluted prototype", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  polluted["label"] = "injected";
  polluted["value"] = "injected";
  const read = readVariable("seats", { total: 3 });
  delete polluted["label"];
  delete polluted["value"];
  expect(read?.value).toBe('{"total":3}');
});
