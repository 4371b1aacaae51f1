import { expect, test } from "vitest";
import { stateOf } from "../store";
import { minute, noon, presence, snapshot } from "../testing";
import { countriesOf } from "./countries";
import { visitorRows } from "./rows";

const rowsOf = (...places: readonly (readonly [id: string, country: string | undefined, since?: number])[]) => {
  const present = places.map(([id, country, since = noon]) =>
    presence({ visitor_id: id, since, page_since: since, ...(country && { country }) }),
  );
  const byId = new Map(present.map((one) => [one.visitor_id, one]));
  return visitorRows(stateOf(snapshot()), byId, noon + minute, 38);
};

test("the country of the most visitors stands first, and last those of whom it is not known", () => {
  const rows = rowsOf(["a", undefined], ["b", undefined], ["c", undefined], ["d", "SK"], ["e", "CZ"], ["f", "CZ"]);
  expect(countriesOf(rows).map(({ code, name, count }) => [code, name, count])).toEqual([
    ["CZ", "Czechia", 2],
    ["SK", "Slovakia", 1],
    ["?", "not known", 3],
  ]);
});

test("a country shows what is most urgent in it", () => {
  const rows = rowsOf(
    ["petra", "CZ"],
    ["b", "CZ"],
    ["c", "SK", noon - 10 * minute],
    ["d", "AT"],
    ["e", "AT", noon - 9e6],
  );
  expect(Object.fromEntries(countriesOf(rows).map(({ code, state }) => [code, state]))).toEqual({
    CZ: "new", // Petra waits
    SK: "idle",
    AT: "active",
  });
});

test("nobody is in no country", () => {
  expect(countriesOf([])).toEqual([]);
});
