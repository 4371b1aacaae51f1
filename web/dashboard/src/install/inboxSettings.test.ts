import { expect, test } from "vitest";

import { cleaned, limitOf, moved, shownLimit } from "./inboxSettings";

test("a limit is shown in minutes where they are whole", () => {
  expect(shownLimit()).toEqual({ amount: "5", unit: "minutes" });
  expect(shownLimit(90)).toEqual({ amount: "90", unit: "seconds" });
});

test("a limit is read as people write it, and refused where the server would refuse it", () => {
  expect(limitOf({ amount: " 1,5 ", unit: "minutes" })).toBe(90);
  expect(limitOf({ amount: "10", unit: "seconds" })).toBe(10);
  for (const amount of ["9", "", "soon", "100000"]) expect(limitOf({ amount, unit: "seconds" })).toBeUndefined();
});

test("categories are kept each once", () => {
  expect(cleaned([" Orders", "", "Returns", "Orders "])).toEqual(["Orders", "Returns"]);
});

test("a category moves up and down, and not beyond the ends", () => {
  expect(moved(["a", "b", "c"], 1, -1)).toEqual(["b", "a", "c"]);
  expect(moved(["a", "b", "c"], 1, 1)).toEqual(["a", "c", "b"]);
  expect(moved(["a", "b"], 1, 1)).toEqual(["a", "b"]);
});
