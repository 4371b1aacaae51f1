import { expect, test } from "vitest";

import { stateOf } from "../store";
import { conversation, message, minute, noon, snapshot, visitor } from "../testing";
import { countsOf, rowsOf, tagsOf } from "./rows";

const { waiting_since: _, ...answered } = conversation({ state: "active", agent_ids: ["ada"], unread_count: 0 });
const state = stateOf(
  snapshot({
    conversations: [
      conversation({ id: "late", waiting_since: noon - 10 * minute }),
      conversation({ id: "new", visitor_id: "jan" }),
      conversation({ id: "mine", state: "active", agent_ids: ["ada"] }),
      { ...answered, id: "answered" },
      conversation({ id: "theirs", state: "active", agent_ids: ["tomas"] }),
      conversation({ id: "old", state: "closed", last_message: message(1, { created_at: noon - 100 * minute }) }),
      conversation({ id: "older", state: "closed", last_message: message(1, { created_at: noon - 200 * minute }) }),
    ],
    visitors: [visitor(), visitor({ id: "jan", name: "Jan Novak", email: "jan@novak.cz" })],
  }),
);
const keys = (...of: Parameters<typeof rowsOf>) => rowsOf(...of).map((row) => row.key);

test("who waits longest stands first", () => {
  expect(keys(state, "waiting")).toEqual(["late", "new"]);
});

test("one's own are parted into who waits for whom", () => {
  expect(keys(state, "mine")).toEqual(["inbox.theyWaitForYou", "mine", "inbox.youWaitForThem", "answered"]);
});

test("the closed stand from the newest to the oldest", () => {
  expect(keys(state, "closed")).toEqual(["old", "older"]);
});

test("each view is counted", () => {
  expect(countsOf(state)).toEqual({ waiting: 2, mine: 2, others: 1, closed: 2 });
});

test("a filter looks at names, addresses and words", () => {
  expect(keys(state, "waiting", "novak")).toEqual(["new"]);
  expect(keys(state, "waiting", "WORDS")).toEqual(["late", "new"]);
  expect(keys(state, "waiting", "nothing")).toEqual([]);
});

test("a tag lists whatever has it, the newest first, and is counted in what is open", () => {
  const tagged = stateOf(
    snapshot({
      conversations: [
        conversation({ id: "old", tags: ["return"], last_message: message(1) }),
        conversation({ id: "new", tags: ["late", "return"], last_message: message(2) }),
        conversation({ id: "shut", state: "closed", tags: ["return"], last_message: message(3) }),
        conversation({ id: "other" }),
      ],
    }),
  );
  expect(rowsOf(tagged, "tag:return").map(({ key }) => key)).toEqual(["shut", "new", "old"]);
  expect(tagsOf(tagged)).toEqual([
    { tag: "return", count: 2 },
    { tag: "late", count: 1 },
  ]);
  expect(rowsOf(tagged, "waiting", "late").map(({ key }) => key)).toEqual(["new"]);
});
