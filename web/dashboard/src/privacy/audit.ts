import type { AuditAction, AuditEntry } from "@hovor/protocol";

import type { State } from "../store";
import { t } from "../text";

/** In the order in which they are offered. */
export const actions: readonly AuditAction[] = [
  "signed_in",
  "sign_in_refused",
  "signed_out",
  "session_ended",
  "password_changed",
  "email_changed",
  "agent_added",
  "agent_changed",
  "invited",
  "invitation_withdrawn",
  "account_changed",
  "chat_box_changed",
  "protection_changed",
  "hours_changed",
  "group_added",
  "group_changed",
  "group_removed",
  "identity_secret_read",
  "visitor_corrected",
  "visitor_banned",
  "visitor_unbanned",
  "visitors_merged",
  "visitors_unmerged",
  "audit_exported",
  "signed_up",
];

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
