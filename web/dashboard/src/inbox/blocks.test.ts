import { expect, test } from "vitest";

import { message, minute, noon, note } from "../testing";
import { blocksOf, partsOf } from "./blocks";

const shape = (...of: Parameters<typeof blocksOf>) =>
  blocksOf(...of).map((block) => (block.kind === "group" ? block.messages.map((one) => one.seq) : block.kind));

test("messages of one author in a row stand together", () => {
  const ours = message(3, { author: "agent", agent_id: "ada" });
  expect(shape([message(1), message(2), ours, message(4)])).toEqual(["day", [1, 2], [3], [4]]);
});

test("a pause, another agent or a new day parts them", () => {
  const later = message(2, { created_at: noon + 10 * minute });
  expect(shape([message(1), later])).toEqual(["day", [1], [2]]);

  const ada = message(1, { author: "agent", agent_id: "ada" });
  const tomas = message(2, { author: "agent", agent_id: "tomas" });
  expect(shape([ada, tomas])).toEqual(["day", [1], [2]]);

  const nextDay = message(2, { created_at: noon + 24 * 60 * minute });
  expect(shape([message(1), nextDay])).toEqual(["day", [1], "day", [2]]);
});

test("what happened stands between the messages", () => {
  const joined = message(2, { author: "system", kind: "agent_joined", agent_id: "ada", text: "" });
  expect(shape([message(1), joined, message(3)])).toEqual(["day", [1], "event", [3]]);
});

test("links are cut out by their ranges, in UTF-16 units", () => {
  const text = "\ud83d\ude00 see https://a.cz now";
  const links = [{ offset: 7, length: 12, url: "https://a.cz" }];
  expect(partsOf({ text, links })).toEqual([
    { text: "\ud83d\ude00 see " },
    { text: "https://a.cz", url: "https://a.cz" },
    { text: " now" },
  ]);
});

test("a range that does not fit and an address that could run are plain text", () => {
  const links = [
    { offset: 0, length: 3, url: "javascript:alert(1)" },
    { offset: 2, length: 90, url: "https://a.cz" },
  ];
  expect(partsOf({ text: "see it", links })).toEqual([{ text: "see it" }]);
});

test("a note stands behind the message after which it was written, and parts what is around it", () => {
  const notes = [note(), note({ id: "note-2", after_seq: 1 }), note({ id: "note-3", after_seq: 3 })];
  const three = [message(1), message(2), message(3)];
  expect(shape(three, notes)).toEqual(["day", [1], "note", "note", [2, 3], "note"]);
});
