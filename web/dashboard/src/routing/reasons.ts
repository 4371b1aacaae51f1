import type { Conversation, JoinReason, Message, Participant } from "@hovor/protocol";

import type { State } from "../store";
import { type TextKey, t } from "../text";

const words: Readonly<Record<JoinReason, TextKey>> = {
  joined: "came.joined",
  wrote: "came.wrote",
  assigned: "came.assigned",
  round_robin: "came.round_robin",
  least_busy: "came.least_busy",
  reopened: "came.reopened",
};

/** The server may write down a join and tell of it in two steps. */
const sameMoment = 1_000;

/** How an agent came to a conversation. Empty for a reason that only a newer server knows. */
export function cameBy(
  { reason, assigned_by: by }: Participant,
  { myId, agents }: Pick<State, "myId" | "agents">,
): string {
  if (reason === "assigned" && by === myId) return t("came.assignedByYou");
  if (reason === "assigned" && by) return t("came.assignedBy", { name: agents.get(by)?.name ?? t("agent.unknown") });
  return Object.hasOwn(words, reason) ? t(words[reason]) : "";
}

/** Who came by what a message of the thread tells of; undefined where that is not known, or goes without saying. */
export function whoCame({ participants = [] }: Conversation, message: Message): Participant | undefined {
  if (message.kind !== "agent_joined") return undefined;
  return participants.find(
    ({ agent_id: id, reason, joined_at: at }) =>
      id === message.agent_id && reason !== "joined" && Math.abs(at - message.created_at) <= sameMoment,
  );
}
