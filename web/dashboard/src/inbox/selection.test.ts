import { expect, test } from "vitest";

import { allOrNone, nothingSelected, rangedTo, stillListed, toggled } from "./selection";

const listed = ["a", "b", "c", "d"];

test("one is chosen, and let go again", () => {
  const one = toggled(nothingSelected, "b");
  expect(stillListed(one, listed)).toEqual(["b"]);
  expect(toggled(one, "b")).toBe(nothingSelected);
});

test("a range goes from where the last was chosen, up or down, and beside what was chosen before", () => {
  expect(stillListed(rangedTo(toggled(nothingSelected, "c"), listed, "a"), listed)).toEqual(["a", "b", "c"]);
  const two = toggled(toggled(nothingSelected, "a"), "c");
  expect(stillListed(rangedTo(two, listed, "d"), listed)).toEqual(["a", "c", "d"]);
});

test("a range without a beginning is the one alone", () => {
  expect(stillListed(rangedTo(nothingSelected, listed, "b"), listed)).toEqual(["b"]);
  const gone = { ...toggled(nothingSelected, "x") };
  expect(stillListed(rangedTo(gone, listed, "b"), listed)).toEqual(["b"]);
});

test("all are chosen, and then none", () => {
  const all = allOrNone(toggled(nothingSelected, "b"), listed);
  expect(stillListed(all, listed)).toEqual(listed);
  expect(stillListed(allOrNone(all, listed), listed)).toEqual([]);
});

test("what has left the list is chosen no more", () => {
  expect(stillListed(allOrNone(nothingSelected, listed), ["d", "e"])).toEqual(["d"]);
});
