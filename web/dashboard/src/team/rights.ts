import type { Agent, Role } from "@hovor/protocol";

import type { TextKey } from "../text";

/** What somebody's role lets them do with the team; the server decides, this keeps the page from offering it. */
export function managesTeam(me: Agent): boolean {
  return me.role !== "agent";
}

/** Only an owner makes an owner. */
export function rolesToGive(me: Agent): readonly Role[] {
  return me.role === "owner" ? ["agent", "admin", "owner"] : ["agent", "admin"];
}

/** Why this colleague can't be changed; undefined when they can. */
export function whyNotEdit(me: Agent, agent: Agent): TextKey | undefined {
  if (!managesTeam(me)) return "team.adminsOnly";
  return agent.role === "owner" && me.role !== "owner" ? "team.ownersOnly" : undefined;
}

/** Why this colleague can't be deactivated; undefined when they can. */
export function whyNotDeactivate(me: Agent, agent: Agent, agents: readonly Agent[]): TextKey | undefined {
  if (agent.id === me.id) return "team.notYourself";
  const owners = agents.filter((one) => one.role === "owner" && one.is_active);
  if (agent.role === "owner" && agent.is_active && owners.length === 1) return "team.lastOwner";
  return whyNotEdit(me, agent);
}

/** Why this colleague has to keep their role; undefined when it can change. */
export function whyNotChangeRole(me: Agent, agent: Agent, agents: readonly Agent[]): TextKey | undefined {
  const owners = agents.filter((one) => one.role === "owner" && one.is_active);
  if (agent.role === "owner" && owners.length === 1) return "team.lastOwner";
  return whyNotEdit(me, agent);
}
