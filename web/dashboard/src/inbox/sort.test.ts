import { expect, test } from "vitest";

import { chooseSort, sortOf } from "./sort";

test("each view is sorted as it is of most use", () => {
  expect([sortOf("lea", "waiting"), sortOf("lea", "group:sales")]).toEqual(["waiting", "waiting"]);
  expect([sortOf("lea", "closed"), sortOf("lea", "all"), sortOf("lea", "tag:late")]).toEqual([
    "newest",
    "newest",
    "newest",
  ]);
});

test("a choice is kept for its view and its agent, and outlives a reload", () => {
  chooseSort("lea", "mine", "oldest");
  expect([sortOf("lea", "mine"), sortOf("lea", "others"), sortOf("tomas", "mine")]).toEqual([
    "oldest",
    "waiting",
    "waiting",
  ]);
  expect(JSON.parse(localStorage.getItem("hovor.sorts.lea") ?? "")).toEqual({ mine: "oldest" });

  chooseSort("lea", "mine", "waiting");
  expect(localStorage.getItem("hovor.sorts.lea")).toBeNull();
});

test("what is kept and not understood is left out", () => {
  localStorage.setItem("hovor.sorts.jana", '{"mine":"sideways","all":"unread"}');
  expect([sortOf("jana", "mine"), sortOf("jana", "all")]).toEqual(["waiting", "unread"]);
  localStorage.setItem("hovor.sorts.jana", "{");
  expect(sortOf("jana", "all")).toBe("newest");
});
