import type { AuditAction, AuditEntry } from "@hovor/protocol";

import type { State } from "../store";
import { t } from "../text";

/** All that can be sought, in the order in which it is offered: one that is missing here does not compile. */
export const actions = Object.keys({
  signed_in: true,
  sign_in_refused: true,
  signed_out: true,
  session_ended: true,
  password_changed: true,
  email_changed: true,
  agent_added: true,
  agent_changed: true,
  invited: true,
  invitation_withdrawn: true,
  account_changed: true,
  chat_box_changed: true,
  protection_changed: true,
  hours_changed: true,
  group_added: true,
  group_changed: true,
  group_removed: true,
  identity_secret_read: true,
  visitor_corrected: true,
  visitor_banned: true,
  visitor_unbanned: true,
  visitors_merged: true,
  visitors_unmerged: true,
  audit_exported: true,
  signed_up: true,
} satisfies Record<AuditAction, true>) as readonly AuditAction[];

/** What an admin looks for. Days are as the browser's calendar has them: "2026-12-01", or empty. */
export interface Sought {
  readonly action: AuditAction | "";
  readonly agentId: string;
  readonly since: string;
  readonly until: string;
}

export const everything: Sought = { action: "", agentId: "", since: "", until: "" };

/** From the first moment of one local day to the last of another, in milliseconds. */
export function spanOf({ since, until }: Pick<Sought, "since" | "until">): { since?: number; until?: number } {
  const start = (day: string, after = 0) => {
    const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
    return new Date(year, month - 1, date + after).getTime();
  };
  return { ...(since && { since: start(since) }), ...(until && { until: start(until, 1) - 1 }) };
}

/** Without an agent it was somebody who did not get in, or the operator on the command line. */
export function who(state: State, { agent_id: id, action }: AuditEntry): string {
  if (!id) return t(action === "sign_in_refused" ? "audit.nobody" : "audit.operator");
  return id === state.myId ? t("you") : (state.agents.get(id)?.name ?? t("agent.unknown"));
}

/** Whom or what it was done to by its name, where that is known here. */
export function what(state: State, { action, subject_id: id = "" }: AuditEntry): string {
  const visitor = state.visitors.get(id);
  const known = state.agents.get(id)?.name ?? state.groups.get(id)?.name ?? (visitor?.name || visitor?.email);
  return t(`audit.${action}`, { subject: known || id.slice(-6) });
}

/** Of what can be sought, without anybody it was done to. */
export const nameOf = (action: AuditAction): string => t(`audit.${action}`, { subject: "" }).replace(/: $/, "");
