import { expect, test } from "vitest";

import { conversation, openDesk } from "../testing";
import { giveBack, isGiven } from "./assigning";

const sales = { kind: "group", id: "sales" } as const;
const tomas = { kind: "agent", id: "tomas" } as const;

test("what a group got goes back to its group before, and to all who had it", async () => {
  const { desk, server } = await openDesk();
  await giveBack(desk, conversation({ group_id: "returns", agent_ids: ["ada", "tomas"] }), sales);
  expect(server.api.assignGroup.mock.calls).toEqual([["order", "returns"]]);
  expect(server.api.join.mock.calls).toEqual([["order"]]);
  expect(server.api.assign.mock.calls).toEqual([["order", "tomas"]]);
});

test("a group that had it stays; who was in it comes back", async () => {
  const { desk, server } = await openDesk();
  await giveBack(desk, conversation({ group_id: "sales", agent_ids: ["tomas"] }), sales);
  expect(server.api.assignGroup).not.toHaveBeenCalled();
  expect(server.api.unassignGroup).not.toHaveBeenCalled();
  expect(server.api.assign.mock.calls).toEqual([["order", "tomas"]]);
});

test("a colleague who had it keeps it", async () => {
  const { desk, server } = await openDesk();
  await giveBack(desk, conversation({ agent_ids: ["tomas"] }), tomas);
  expect(server.api.unassign).not.toHaveBeenCalled();
});

test.each([
  [{ agent_ids: ["tomas"] }, tomas, true],
  [{ agent_ids: ["ada"] }, tomas, false],
  [{ group_id: "sales", agent_ids: [] }, sales, true],
  [{ group_id: "sales", agent_ids: ["ada"] }, sales, false], // she would leave
  [{ agent_ids: [] }, sales, false],
])("knows whether %o is given", (more, to, expected) => {
  expect(isGiven(conversation(more), to)).toBe(expected);
});
