import type { Conversation } from "@hovor/protocol";
import { describe, expect, test } from "vitest";

import { conversation, message, minute, noon } from "../testing";
import { changesWithTime, type Field, fits, none, type Part } from "./filter";

const around = { now: noon + 10 * minute, nameOf: (id: string) => (id === "jan" ? "Jan Nov\u00e1k" : "Petra") };
const is = (field: Field, value = "yes"): Part => ({ field, isNot: false, value });
const not = (field: Field, value = "yes"): Part => ({ field, isNot: true, value });
const holds = (parts: readonly Part[], one: Partial<Conversation> = {}, joins: "all" | "any" = "all") =>
  fits({ joins, parts }, around)(conversation(one));

const rated = (value: number) => ({ rating: { value, rated_at: noon } });

test.each<[Part, Partial<Conversation>, Partial<Conversation>]>([
  [is("state", "active"), { state: "active" }, { state: "waiting" }],
  [is("unread"), { unread_count: 2 }, { unread_count: 0 }],
  [is("waiting", "5"), { waiting_since: noon }, { waiting_since: noon + 6 * minute }],
  [is("waiting", "5"), { waiting_since: noon }, { waiting_since: noon, state: "closed" }],
  [is("agent", "ada"), { agent_ids: ["tomas", "ada"] }, { agent_ids: ["tomas"] }],
  [is("agent", none), { agent_ids: [] }, { agent_ids: ["tomas"] }],
  [is("group", "sales"), { group_id: "sales" }, {}],
  [is("group", none), {}, { group_id: "sales" }],
  [is("tag", "Return"), { tags: ["late", "return"] }, { tags: ["returned"] }],
  [is("category", "Orders"), { category: "Orders" }, { category: "Other" }],
  [is("category", none), {}, { category: "Orders" }],
  [is("important"), { is_important: true }, {}],
  [is("rating", "good"), rated(5), rated(1)],
  [is("rating", "bad"), rated(2), {}],
  [is("reason", "spam"), { close_reason: "spam" }, { close_reason: "solved" }],
  [is("name", "nov\u00c1k"), { visitor_id: "jan" }, { visitor_id: "petra" }],
  [is("words", "BAG"), { last_message: message(1, { text: "Which bag?" }) }, { last_message: message(1) }],
])("%o tells them apart, and its opposite the other way round", (condition, fitting, other) => {
  expect([holds([condition], fitting), holds([condition], other)]).toEqual([true, false]);
  const opposite = { ...condition, isNot: true } as Part;
  expect([holds([opposite], fitting), holds([opposite], other)]).toEqual([false, true]);
});

describe("several conditions", () => {
  test("have to hold all, or any of them", () => {
    const parts = [is("unread"), is("important")];
    expect(holds(parts, { unread_count: 1 })).toBe(false);
    expect(holds(parts, { unread_count: 1 }, "any")).toBe(true);
    expect(holds(parts, { unread_count: 0 }, "any")).toBe(false);
  });

  test("count as one in a group", () => {
    const parts: Part[] = [
      not("state", "closed"),
      { joins: "any", conditions: [is("unread"), is("important")] as never },
    ];
    expect(holds(parts, { unread_count: 0, is_important: true })).toBe(true);
    expect(holds(parts, { unread_count: 0 })).toBe(false);
    expect(holds(parts, { unread_count: 1, state: "closed" })).toBe(false);
  });
});

test("what is not finished leaves nothing out, and finds nothing more", () => {
  expect(holds([is("tag", " ")])).toBe(true);
  expect(holds([])).toBe(true);
  expect(holds([is("tag", ""), is("important")], {}, "any")).toBe(false);
  expect(holds([{ joins: "any", conditions: [] }, is("unread")], { unread_count: 1 })).toBe(true);
});

test("only who asks for the wait changes as time goes", () => {
  expect(changesWithTime({ parts: [is("unread")] })).toBe(false);
  expect(changesWithTime({ parts: [{ joins: "any", conditions: [is("waiting", "5")] as never }] })).toBe(true);
});
