import { expect, test } from "vitest";

import { finished } from "./draft";
import type { Filter } from "./filter";
import { filtersOf, removeFilter, savedFilter, saveFilter } from "./saved";

const filter = (id: string, name = id): Filter => ({
  id,
  name,
  joins: "all",
  parts: [{ field: "unread", isNot: false, value: "yes" }],
});
const names = (agentId: string) => filtersOf(agentId).map(({ name }) => name);

test("filters are each agent's own, in the order in which they were saved", () => {
  saveFilter("lea", filter("late"));
  saveFilter("lea", filter("new"));
  saveFilter("lea", filter("late", "Very late"));

  expect(names("lea")).toEqual(["Very late", "new"]);
  expect(names("tomas")).toEqual([]);
  expect(savedFilter("lea", "new")?.name).toBe("new");
});

test("one that was removed comes back where it was", () => {
  for (const id of ["a", "b", "c"]) saveFilter("jana", filter(id));
  const putBack = removeFilter("jana", "b");
  expect(names("jana")).toEqual(["a", "c"]);
  putBack();
  expect(names("jana")).toEqual(["a", "b", "c"]);
});

test("they outlive a reload, without what is not understood", () => {
  const kept = [
    filter("good"),
    { id: "bad" },
    {
      ...filter("part"),
      parts: [{ field: "weather", isNot: false, value: "x" }, { joins: "any", conditions: filter("x").parts }, 3],
    },
  ];
  localStorage.setItem("hovor.filters.eva", JSON.stringify(kept));
  expect(names("eva")).toEqual(["good", "part"]);
  expect(savedFilter("eva", "part")?.parts).toEqual([{ joins: "any", conditions: filter("x").parts }]);
  expect(filtersOf("eva")).toBe(filtersOf("eva"));

  localStorage.setItem("hovor.filters.eva", "[");
  expect(filtersOf("eva")).toEqual([]);
});

test("is kept without conditions that were begun and not finished", () => {
  const begun = { field: "tag", isNot: false, value: " " } as const;
  const done = { field: "tag", isNot: false, value: "late" } as const;
  const draft: Filter = {
    id: "x",
    name: " Late ",
    joins: "any",
    parts: [begun, done, { joins: "all", conditions: [begun] }, { joins: "all", conditions: [begun, done] }],
  };
  expect(finished(draft)).toEqual({ ...draft, name: "Late", parts: [done, { joins: "all", conditions: [done] }] });
});
