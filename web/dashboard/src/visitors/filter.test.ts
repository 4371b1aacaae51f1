import type { VisitorPresence } from "@hovor/protocol";
import { expect, test } from "vitest";

import { nothingLive, reduceLive, stateOf } from "../store";
import { conversation, noon, presence, snapshot, visitor } from "../testing";
import { type Filter, isFiltering, noFilter, sift, unknown } from "./filter";
import { visitorRows } from "./rows";

const visitors: VisitorPresence[] = [
  presence({
    visitor_id: "petra",
    country: "CZ",
    city: "Brno",
    client: { device: "desktop", browser: "Firefox" },
    referrer: "https://search.example/find",
  }),
  presence({ visitor_id: "lukas", country: "AT", city: "Vienna", client: { device: "mobile", browser: "Chrome" } }),
  presence({ visitor_id: "0000beef", page: { url: "https://lesnikava.cz/cart", title: "Basket" } }),
];
const state = stateOf(
  snapshot({
    conversations: [conversation()],
    visitors: [visitor(), visitor({ id: "lukas", name: "Lukas Weber", email: "lukas@weber.at", group: "wholesale" })],
  }),
);
const { present } = reduceLive(nothingLive, { type: "visitors.changed", present: visitors, gone: [] }, noon);
const rows = visitorRows(state, present, noon, 38);
const siftBy = (values: Partial<Filter>) => sift(rows, { ...noFilter, ...values });
const keys = (values: Partial<Filter>) => siftBy(values).rows.map((row) => row.key);

test.each([
  ["dvorak", ["petra"]],
  ["BEEF", ["0000beef"]],
  ["weber.at", ["lukas"]],
  ["wholesale", ["lukas"]],
  ["basket", ["0000beef"]],
  ["/cart", ["0000beef"]],
  ["search.example", ["petra"]],
  ["vienna", ["lukas"]],
  ["czechia", ["petra"]],
  ["firefox", ["petra"]],
  ["  ", ["petra", "0000beef", "lukas"]],
  ["nothing", []],
])("the search for %s looks at all that the list tells", (words, found) => {
  expect(keys({ words })).toEqual(found);
});

test("state, device and country narrow the list, and each other", () => {
  expect(keys({ state: "new" })).toEqual(["petra"]);
  expect(keys({ device: "mobile" })).toEqual(["lukas"]);
  expect(keys({ country: unknown })).toEqual(["0000beef"]);
  expect(keys({ country: "CZ", device: "mobile" })).toEqual([]);
});

test("each choice says how many it leaves, with the other choices as they are", () => {
  const { counts } = siftBy({ state: "active" });
  expect([...counts.state]).toEqual([
    ["new", 1],
    ["active", 2],
  ]);
  expect([...counts.country]).toEqual([
    [unknown, 1],
    ["AT", 1],
  ]);
  expect([...siftBy({ words: "lukas" }).counts.state]).toEqual([["active", 1]]);
});

test("words of spaces alone are no filter", () => {
  expect(isFiltering({ ...noFilter, words: " " })).toBe(false);
  expect(isFiltering({ ...noFilter, country: "CZ" })).toBe(true);
});
