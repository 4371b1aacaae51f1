import type { Group } from "@hovor/protocol";

import type { State } from "../store";

/** By name. */
export function allGroups(state: Pick<State, "groups">): readonly Group[] {
  return [...state.groups.values()].sort((a, b) => a.name.localeCompare(b.name));
}

/** Those that an agent is a member of. */
export function groupsOf(state: Pick<State, "groups">, agentId: string): readonly Group[] {
  return allGroups(state).filter((group) => group.agent_ids.includes(agentId));
}

/** The one that a site names. */
export function groupByKey(state: Pick<State, "groups">, key: string): Group | undefined {
  return allGroups(state).find((group) => group.key === key);
}

/** How many of a group could answer at all, and how many of them are here. */
export function hereOf(state: Pick<State, "agents">, group: Group, online: ReadonlySet<string>) {
  const active = group.agent_ids.filter((id) => state.agents.get(id)?.is_active);
  return { count: active.length, here: active.filter((id) => online.has(id)).length };
}

/** How many open conversations are a group's. */
export function openOf(state: Pick<State, "conversations">, group: Group): number {
  return [...state.conversations.values()].filter((one) => one.group_id === group.id && one.state !== "closed").length;
}

/** What a page calls to send its visitors to a group. */
export const groupCall = (key: string): string => `smartsupp('group', '${key}');`;
