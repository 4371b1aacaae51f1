import { expect, test } from "vitest";

import type { Group } from "../keys";
import { conversation, visitor } from "../testing";
import type { Entry } from "./entries";
import { rank } from "./rank";

const action = (id: string, kind: Group, text: string): Entry =>
  ({ id, kind, action: "help", fields: [{ text, weight: 1, isName: true }] }) as Entry;
const person = (name: string): Entry => ({
  id: `conversation ${name}`,
  kind: "people",
  conversation: conversation(),
  visitor: visitor(),
  fields: [{ text: name, weight: 0.95, isName: true }],
});
/** Without the search, which is always the last. */
const titles = (sections: ReturnType<typeof rank>) =>
  sections
    .filter(({ kind }) => kind !== "search")
    .map(({ kind, rows }) => [kind, ...rows.map(({ entry }) => entry.fields[0]?.text)]);

const entries = [
  action("goTeam", "go", "Go to the team"),
  action("close", "conversation", "Close"),
  action("viewClosed", "go", "View: closed"),
  action("mute", "anywhere", "Sound on or off"),
  person("Clovis Ward"),
];

test("what fits best comes first, with all of its kind", () => {
  expect(titles(rank(entries, "clo", []))).toEqual([
    ["conversation", "Close"],
    ["people", "Clovis Ward"],
    ["go", "View: closed"],
  ]);
});

test("of two that fit as well, the one used lately comes first", () => {
  const twins = [action("one", "go", "Close one"), action("two", "go", "Close two")];
  expect(titles(rank(twins, "close", ["two"]))).toEqual([["go", "Close two", "Close one"]]);
});

test("when nothing is typed, the last used stand before all others, and not twice", () => {
  expect(titles(rank(entries, "", ["mute", "gone", "goTeam"]))).toEqual([
    ["recent", "Sound on or off", "Go to the team"],
    ["conversation", "Close"],
    ["people", "Clovis Ward"],
    ["go", "View: closed"],
  ]);
});

test("whatever is typed can be searched for in the messages, and that stands last", () => {
  const sections = rank(entries, " clo ", []);
  expect(sections.at(-1)).toMatchObject({ kind: "search", rows: [{ entry: { query: "clo" } }] });
  expect(rank(entries, " ", []).some(({ kind }) => kind === "search")).toBe(false);
});

test("what fits nothing lists nothing else", () => {
  expect(titles(rank(entries, "zzz", []))).toEqual([]);
  expect(rank(entries, "zzz", [])).toHaveLength(1);
});
