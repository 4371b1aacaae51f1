import { expect, test } from "vitest";

import { addSearch, readSearches, writeSearches } from "./recent";

test("searches are kept by agent, the last first, each once and in full", () => {
  for (const search of ["refund", "par", "parcel", "refund"]) addSearch("ada", search);
  expect(readSearches("ada")).toEqual(["refund", "parcel"]);
  expect(readSearches("tomas")).toEqual([]);
});

test("only the last are kept, and all can be forgotten", () => {
  for (let at = 0; at < 12; at += 1) addSearch("ada", `${at} words`);
  expect(readSearches("ada")).toHaveLength(8);
  writeSearches("ada", []);
  expect(readSearches("ada")).toEqual([]);
  expect(localStorage.length).toBe(0);
});

test("what somebody else put there is nothing", () => {
  localStorage.setItem("hovor.searches.ada", "{");
  expect(readSearches("ada")).toEqual([]);
});
