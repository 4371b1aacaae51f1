import { expect, test } from "vitest";

import { fits } from "../filters";
import type { InboxView } from "../place";
import { stateOf } from "../store";
import { conversation, message, minute, noon, snapshot, visitor } from "../testing";
import { isIn } from "./overview";
import { type Question, rowsOf } from "./rows";
import type { Sort } from "./sort";

const { waiting_since: _, ...answered } = conversation({ state: "active", agent_ids: ["ada"], unread_count: 0 });
const state = stateOf(
  snapshot({
    conversations: [
      conversation({ id: "late", waiting_since: noon - 10 * minute }),
      conversation({ id: "new", visitor_id: "jan", tags: ["urgent"] }),
      conversation({ id: "mine", state: "active", agent_ids: ["ada"] }),
      { ...answered, id: "answered" },
      conversation({ id: "theirs", state: "active", agent_ids: ["tomas"] }),
      conversation({ id: "old", state: "closed", last_message: message(1, { created_at: noon - 100 * minute }) }),
      conversation({ id: "older", state: "closed", last_message: message(1, { created_at: noon - 200 * minute }) }),
    ],
    visitors: [visitor(), visitor({ id: "jan", name: "Jan Novak", email: "jan@novak.cz" })],
  }),
);
const keys = (view: InboxView, sort: Sort = "waiting", more: Partial<Question> = {}) =>
  rowsOf(state, { view, isIn: isIn(state, view), sort, ...more }).map((row) => row.key);

test("who waits longest stands first", () => {
  expect(keys("waiting")).toEqual(["late", "new"]);
});

test("one's own are parted into who waits for whom, unless they are sorted otherwise", () => {
  expect(keys("mine")).toEqual(["inbox.theyWaitForYou", "mine", "inbox.youWaitForThem", "answered"]);
  expect(keys("mine", "newest")).toEqual(["answered", "mine"]);
});

test("the newest or the oldest message stands first", () => {
  expect(keys("closed", "newest")).toEqual(["old", "older"]);
  expect(keys("closed", "oldest")).toEqual(["older", "old"]);
});

test("what nobody has read stands before what is read, and both the newest first", () => {
  expect(keys("all", "unread")).toEqual(["late", "mine", "new", "theirs", "old", "older", "answered"]);
});

test("what is closed waits for nobody", () => {
  expect(keys("all", "waiting").slice(-3)).toEqual(["answered", "old", "older"]);
});

test("words narrow it: names, addresses, tags and what was said last", () => {
  expect(keys("waiting", "waiting", { words: "novak" })).toEqual(["new"]);
  expect(keys("waiting", "waiting", { words: "WORDS" })).toEqual(["late", "new"]);
  expect(keys("waiting", "waiting", { words: "urgent" })).toEqual(["new"]);
  expect(keys("waiting", "waiting", { words: "nothing" })).toEqual([]);
});

test("what is open stays among the unread, though it is read", () => {
  expect(keys("unread", "newest")).not.toContain("answered");
  expect(keys("unread", "newest", { openId: "answered" })).toContain("answered");
});

test("a hundred thousand conversations are filtered and sorted in less than 100 ms", () => {
  const many = Array.from({ length: 100_000 }, (_, at) =>
    conversation({
      id: `c${at}`,
      waiting_since: noon - ((at * 7919) % 1000) * minute,
      unread_count: at % 3,
      tags: at % 2 ? ["return"] : ["late"],
      last_message: message(1, { created_at: noon + ((at * 104_729) % 1_000_003) }),
    }),
  );
  const large = stateOf(snapshot({ conversations: many }));
  const filter = fits(
    {
      joins: "all",
      parts: [
        { field: "tag", isNot: false, value: "return" },
        { field: "waiting", isNot: false, value: "10" },
      ],
    },
    { now: noon, nameOf: () => "Petra" },
  );
  const once = () => {
    const from = process.cpuUsage();
    const rows = rowsOf(large, { view: "saved:x", isIn: filter, sort: "newest", words: "words" });
    return { took: process.cpuUsage(from).user / 1000, count: rows.length };
  };
  const runs = [once()]; // the fastest tells: others use the machine too
  while ((runs.at(-1)?.took ?? 0) >= 100 && runs.length < 50) runs.push(once());

  expect(runs[0]?.count).toBeGreaterThan(40_000);
  expect(Math.min(...runs.map(({ took }) => took))).toBeLessThan(100);
}, 60_000);
