import { expect, test } from "vitest";

import { capsOf, type KeyEntry, keyMap, keysOf, strokeOf } from "./map";

test("no two actions share a stroke", () => {
  const strokes = Object.values<KeyEntry>(keyMap)
    .filter((entry) => !entry.isOfField)
    .flatMap((entry) => entry.strokes.map((stroke) => stroke.join(" ")));
  expect(new Set(strokes).size).toBe(strokes.length);
});

test("no stroke begins with another one whole", () => {
  const strokes = Object.values<KeyEntry>(keyMap)
    .filter((entry) => !entry.isOfField)
    .flatMap((entry) => entry.strokes);
  const single = new Set(strokes.filter((one) => one.length === 1).map((one) => one[0]));
  expect(strokes.filter((one) => one.length > 1 && single.has(one[0] ?? ""))).toEqual([]);
});

test("keys are shown as they stand on the keyboard", () => {
  expect(keysOf("reopen")).toEqual(["Shift", "E"]);
  expect(keysOf("goTeam")).toEqual(["G", "T"]);
  expect(capsOf(["Escape"])).toEqual(["Esc"]);
});

test("a press is known by its letter, with Shift where the sign does not say it", () => {
  expect(strokeOf({ key: "e", shiftKey: false })).toBe("e");
  expect(strokeOf({ key: "E", shiftKey: true })).toBe("Shift+E");
  expect(strokeOf({ key: "?", shiftKey: true })).toBe("?");
  expect(strokeOf({ key: "Enter", shiftKey: true })).toBe("Shift+Enter");
});
