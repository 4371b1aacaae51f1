import { afterEach, expect, test } from "vitest";

import { chooseStroke, isChanged, keysOf, reloadStrokes, resetAllStrokes, resetStroke, strokesOf } from "./chosen";

afterEach(resetAllStrokes);

const kept = (keys: unknown) => {
  localStorage.setItem("hovor.keys", typeof keys === "string" ? keys : JSON.stringify(keys));
  reloadStrokes();
};

test("a chosen key takes the place of the usual one, and the other ways stay", () => {
  chooseStroke("next", ["n"]);
  expect(strokesOf("next")).toEqual([["n"], ["ArrowDown"]]);
  expect(keysOf("next")).toEqual(["N"]);
  resetStroke("next");
  expect(strokesOf("next")).toEqual([["j"], ["ArrowDown"]]);
});

test("an action without a key can be given one", () => {
  expect(keysOf("themeDark")).toEqual([]);
  chooseStroke("themeDark", ["g", "d"]);
  expect(keysOf("themeDark")).toEqual(["G", "D"]);
});

test("chosen keys outlive a reload, also two that have changed places", () => {
  chooseStroke("close", ["y"]);
  chooseStroke("join", ["e"]);
  chooseStroke("close", ["a"]);
  reloadStrokes();
  expect(keysOf("close")).toEqual(["A"]);
  expect(keysOf("join")).toEqual(["E"]);
});

test("a kept key that a newer version uses itself is forgotten", () => {
  kept({ close: ["a"], gone: ["z"], back: ["b"], mute: ["u"] });
  expect(keysOf("close")).toEqual(["E"]);
  expect(isChanged("back")).toBe(false);
  expect(keysOf("mute")).toEqual(["U"]);
});

test.each(["no JSON", "null", '{"close":"x"}', '{"close":[]}', '{"close":[1]}'])(
  "what is kept as %s breaks nothing",
  (text) => {
    kept(text);
    expect(keysOf("close")).toEqual(["E"]);
  },
);
