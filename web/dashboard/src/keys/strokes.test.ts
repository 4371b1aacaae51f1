import { expect, test } from "vitest";

import { capsOf, strokeOf } from "./strokes";

test("keys are shown as they stand on the keyboard", () => {
  expect(capsOf(["Shift+E"])).toEqual(["Shift", "E"]);
  expect(capsOf(["g", "t"])).toEqual(["G", "T"]);
  expect(capsOf(["Escape"])).toEqual(["Esc"]);
  expect(capsOf(["Mod+K"])).toEqual(["Ctrl", "K"]);
  expect(capsOf(["+"])).toEqual(["+"]);
  expect(capsOf([])).toEqual([]);
});

test("a press is known by its letter, with Shift where the sign does not say it", () => {
  expect(strokeOf({ key: "e", shiftKey: false })).toBe("e");
  expect(strokeOf({ key: "E", shiftKey: true })).toBe("Shift+E");
  expect(strokeOf({ key: "?", shiftKey: true })).toBe("?");
  expect(strokeOf({ key: "Enter", shiftKey: true })).toBe("Shift+Enter");
  expect(strokeOf({ key: "k", shiftKey: false, ctrlKey: true })).toBe("Mod+K");
});

test("a letter of another script is the one in its place, and a sign stays itself", () => {
  expect(strokeOf({ key: "\u0443", code: "KeyE", shiftKey: false })).toBe("e");
  expect(strokeOf({ key: "\u0423", code: "KeyE", shiftKey: true })).toBe("Shift+E");
  expect(strokeOf({ key: "\u043b", code: "KeyK", shiftKey: false, ctrlKey: true })).toBe("Mod+K");
  expect(strokeOf({ key: "\u011b", code: "Digit2", shiftKey: false })).toBe("\u011b");
});
