import type { Message } from "@hovor/protocol";
import { expect, test } from "vitest";

import { type Entry, entriesOf } from "./entries";

const noon = new Date(2026, 2, 12, 12, 0).getTime();
const minute = 60_000;
let seq = 0;

const said = (author: Message["author"], at: number, change: Partial<Message> = {}): Message => {
  seq += 1;
  return { id: `m${seq}`, seq, author, kind: "text", text: "", created_at: at, ...change };
};
const byAda = { agent_id: "ada" };
const byTomas = { agent_id: "tomas" };
const kinds = (entries: readonly Entry[]) => entries.map((entry) => entry.kind);
const sizes = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => (entry.kind === "group" ? [entry.messages.length] : []));

test("puts what one side says in a row into one group", () => {
  const entries = entriesOf(
    [
      said("visitor", noon),
      said("visitor", noon + minute),
      said("agent", noon + minute, byAda),
      said("visitor", noon + minute),
    ],
    [],
    [],
    noon,
  );
  expect(kinds(entries)).toEqual(["day", "group", "group", "group"]);
  expect(sizes(entries)).toEqual([2, 1, 1]);
});

test("parts two agents, and what a long pause parts", () => {
  const entries = entriesOf(
    [
      said("agent", noon, byAda),
      said("agent", noon, byTomas),
      said("agent", noon + 4 * minute, byTomas),
      said("agent", noon + 9 * minute, byTomas),
    ],
    [],
    [],
    noon,
  );
  expect(sizes(entries)).toEqual([1, 2, 1]);
});

test("begins each day anew", () => {
  const midnight = new Date(2026, 2, 13).getTime();
  const entries = entriesOf([said("visitor", midnight - minute), said("visitor", midnight)], [], [], midnight);
  expect(kinds(entries)).toEqual(["day", "group", "day", "group"]);
});

test("says what happened between the groups", () => {
  const joined = said("system", noon, { kind: "agent_joined", ...byAda });
  const entries = entriesOf([said("visitor", noon), joined, said("visitor", noon)], [], [], noon);
  expect(kinds(entries)).toEqual(["day", "group", "happening", "group"]);
});

test("puts what is on its way at the end, on today", () => {
  const unsent = [{ id: "u1", text: "Hello", createdAt: noon }];
  expect(kinds(entriesOf([], unsent, [], noon))).toEqual(["day", "waiting"]);
  expect(kinds(entriesOf([said("visitor", noon)], unsent, [], noon))).toEqual(["day", "group", "waiting"]);
});

test("a file goes up below what is on its way, and stands among the words once it is sent", () => {
  const upload = { id: "u2", file: new File(["x"], "a.pdf"), sent: 0 };
  expect(kinds(entriesOf([], [], [upload], noon))).toEqual(["day", "waiting"]);
  const file = { id: "f1", name: "a.pdf", media_type: "application/pdf", size: 1 };
  const entries = entriesOf([said("visitor", noon), said("visitor", noon, { kind: "file", file })], [], [], noon);
  expect(sizes(entries)).toEqual([2]);
});
