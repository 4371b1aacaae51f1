import { expect, test } from "vitest";

import { stateOf } from "../store";
import { agent, conversation, group, snapshot, tomas } from "../testing";
import { allGroups, groupByKey, groupCall, groupsOf, hereOf, openOf } from "./groups";

const orders = group({ id: "orders", key: "k9", name: "Orders", agent_ids: ["tomas", "jana"] });
const state = stateOf(
  snapshot({
    agents: [agent(), tomas, agent({ id: "jana", is_active: false })],
    groups: [group(), orders],
    conversations: [
      conversation({ group_id: "orders" }),
      conversation({ id: "mine", group_id: "orders", state: "active", agent_ids: ["tomas"] }),
      conversation({ id: "old", group_id: "orders", state: "closed" }),
      conversation({ id: "free" }),
    ],
  }),
);

test("groups stand by their names", () => {
  expect(allGroups(state).map(({ name }) => name)).toEqual(["Orders", "Sales"]);
  expect(groupsOf(state, "tomas").map(({ name }) => name)).toEqual(["Orders"]);
  expect(groupsOf(state, "petra")).toEqual([]);
});

test("a site names a group by its key", () => {
  expect(groupByKey(state, "k9")).toBe(orders);
  expect(groupByKey(state, "other")).toBeUndefined();
  expect(groupCall("k9")).toBe("smartsupp('group', 'k9');");
});

test("who is deactivated is not counted as a member who could be here", () => {
  expect(hereOf(state, orders, new Set(["tomas", "jana", "ada"]))).toEqual({ count: 1, here: 1 });
  expect(hereOf(state, orders, new Set())).toEqual({ count: 1, here: 0 });
});

test("what is open of a group becomes everybody's when it goes", () => {
  expect(openOf(state, orders)).toBe(2);
});
