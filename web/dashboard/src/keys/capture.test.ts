import { afterEach, expect, test } from "vitest";

import { capture } from "./capture";
import { chooseStroke, resetAllStrokes } from "./chosen";

afterEach(resetAllStrokes);

const press = (key: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key, ...more });

test("a key that nobody has is free", () => {
  expect(capture("close", [], press("y"))).toEqual({ kind: "free", stroke: ["y"] });
  expect(capture("close", [], press("Y", { shiftKey: true }))).toEqual({ kind: "free", stroke: ["Shift+Y"] });
});

test("an action's own key is free for it", () => {
  expect(capture("close", [], press("e")).kind).toBe("free");
});

test("another action's key is taken, whichever of its ways it is", () => {
  expect(capture("close", [], press("a"))).toMatchObject({ kind: "taken", by: "join" });
  expect(capture("join", [], press("/"))).toMatchObject({ kind: "taken", by: "filter" });
});

test("a key that others begin with waits for the next one", () => {
  expect(capture("close", [], press("g"))).toEqual({ kind: "begun", stroke: ["g"] });
  expect(capture("close", ["g"], press("y"))).toEqual({ kind: "free", stroke: ["g", "y"] });
  expect(capture("close", ["g"], press("t"))).toMatchObject({ kind: "taken", by: "goTeam" });
});

test("a key that was given up is free, and the one taken for it is not", () => {
  chooseStroke("join", ["y"]);
  expect(capture("close", [], press("a")).kind).toBe("free");
  expect(capture("close", [], press("y"))).toMatchObject({ kind: "taken", by: "join" });
});

test.each([
  ["Tab", {}, "focus"],
  ["Enter", {}, "press"],
  [" ", {}, "press"],
  ["ArrowDown", {}, "move"],
  ["Backspace", {}, "edit"],
  ["F5", {}, "browser"],
  ["t", { ctrlKey: true }, "browser"],
  ["d", { altKey: true }, "browser"],
] as const)("%s is reserved (%o)", (key, more, by) => {
  expect(capture("close", [], press(key, more))).toMatchObject({ kind: "reserved", by });
});
