import type { Conversation } from "@hovor/protocol";

import type { Desk } from "../desk";
import type { Taker } from "./Takers";

/** Has a colleague or a group answer from now on. What waits to be sent goes before. */
export async function give(desk: Desk, { id }: Conversation, to: Taker): Promise<void> {
  await desk.settle(id);
  await (to.kind === "agent" ? desk.api.assign(id, to.id) : desk.api.assignGroup(id, to.id));
}

/** Whoever had it before it was given away has it again, and to whom it was given, no longer. */
export async function giveBack({ api, state }: Desk, before: Conversation, to: Taker): Promise<void> {
  const { id, group_id: group, agent_ids: had } = before;
  if (to.kind === "agent") {
    if (!had.includes(to.id)) await api.unassign(id, to.id);
  } else if (group === undefined) await api.unassignGroup(id, to.id);
  else if (group !== to.id) await api.assignGroup(id, group);

  const myId = state.value?.myId;
  for (const one of had) {
    if (one === myId) await api.join(id);
    else if (to.kind === "group") await api.assign(id, one);
  }
}

/** Whether giving it changes anything. */
export function isGiven({ agent_ids: has, group_id: group }: Conversation, { kind, id }: Taker): boolean {
  return kind === "agent" ? has.includes(id) : group === id && has.length === 0;
}
