import { expect, test } from "vitest";

import { actionNames, actionOf } from "./actions";
import { startsWith } from "./strokes";

const all = actionNames
  .filter((name) => !actionOf(name).isOfField)
  .flatMap((name) => actionOf(name).strokes.map((stroke) => ({ name, stroke })));

test("no action is pressed as another is, nor as another begins", () => {
  const mistaken = all.flatMap((one) =>
    all.filter((other) => other !== one && startsWith(other.stroke, one.stroke)).map((other) => [one, other]),
  );
  expect(mistaken).toEqual([]);
});

test("what listens in a field has a key to tell of", () => {
  const silent = actionNames.filter((name) => actionOf(name).isOfField && actionOf(name).strokes.length === 0);
  expect(silent).toEqual([]);
});
