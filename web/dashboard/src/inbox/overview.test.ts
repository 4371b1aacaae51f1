import { describe, expect, test } from "vitest";

import type { InboxView } from "../place";
import { stateOf } from "../store";
import { contact, conversation, group, noon, snapshot, visitor } from "../testing";
import { isIn, overviewOf } from "./overview";

const state = stateOf(
  snapshot({
    conversations: [
      conversation({ id: "waiting", group_id: "sales", tags: ["late", "return"] }),
      conversation({ id: "mine", state: "active", agent_ids: ["ada"], tags: ["return"] }),
      conversation({ id: "theirs", state: "active", agent_ids: ["tomas"], unread_count: 0 }),
      conversation({ id: "shut", state: "closed", unread_count: 0, tags: ["return"], group_id: "sales" }),
      conversation({ id: "rude", visitor_id: "rude", group_id: "sales" }),
      conversation({ id: "rude before", visitor_id: "rude", state: "closed" }),
    ],
    visitors: [visitor(), visitor({ id: "rude" })],
    contacts: [contact({ visitor_id: "rude", banned_at: noon })],
    groups: [group(), group({ id: "help", name: "Help" })],
  }),
);
const idsIn = (view: InboxView) => [...state.conversations.values()].filter(isIn(state, view)).map(({ id }) => id);

test.each<[InboxView, string[]]>([
  ["waiting", ["waiting"]],
  ["mine", ["mine"]],
  ["others", ["theirs"]],
  ["unread", ["waiting", "mine"]],
  ["closed", ["shut", "rude before"]],
  ["all", ["waiting", "mine", "theirs", "shut", "rude", "rude before"]],
  ["banned", ["rude", "rude before"]],
  ["group:sales", ["waiting"]],
  ["group:none", []],
  ["tag:return", ["waiting", "mine", "shut"]],
])("the view %s holds what belongs there", (view, ids) => {
  expect(idsIn(view)).toEqual(ids);
});

describe("the overview", () => {
  test("counts each view, without whom the team has banned", () => {
    const { counts } = overviewOf(state);
    expect(counts).toEqual({ waiting: 1, mine: 1, others: 1, closed: 2, unread: 2, banned: 2 });
  });

  test("counts tags in what is open, and lists every group by name", () => {
    const { tags, groups } = overviewOf(state);
    expect(tags).toEqual([
      { tag: "return", count: 2 },
      { tag: "late", count: 1 },
    ]);
    expect(groups.map(({ group: { name }, count }) => [name, count])).toEqual([
      ["Help", 0],
      ["Sales", 1],
    ]);
  });

  test("is counted anew only when what it counts has changed", () => {
    const before = overviewOf(state);
    expect(overviewOf({ ...state, threads: new Map() })).toBe(before);
    expect(overviewOf({ ...state, contacts: new Map() }).counts.waiting).toBe(2);
    expect(overviewOf({ ...state, groups: new Map() }).groups).toEqual([]);
  });
});
