import { expect, test } from "vitest";

import { savedReply } from "../testing";
import { rowsOf, type Whose } from "./rows";

const all = [
  savedReply({ id: "hello", shortcut: "hello", text: "Hello" }),
  savedReply({ id: "moka", shortcut: "moka", text: "Grind finer", folder: "Beans", is_personal: true }),
  savedReply({ folder: "Orders" }),
];
const rows = (whose: Whose = "all", query = "") =>
  rowsOf(all, whose, query).map((row) => (row.kind === "folder" ? `${row.name}: ${row.count}` : row.key));

test("stand by folder, those in none last", () => {
  expect(rows()).toEqual(["Beans: 1", "moka", "Orders: 1", "return", ": 1", "hello"]);
});

test("the team's and one's own can be looked at apart", () => {
  expect(rows("mine")).toEqual(["Beans: 1", "moka"]);
  expect(rows("team")).toEqual(["Orders: 1", "return", ": 1", "hello"]);
});

test("a search puts the folder of the best one first", () => {
  expect(rows("all", "re")).toEqual(["Orders: 1", "return"]);
  expect(rows("all", "hello")).toEqual(["hello"]);
});
