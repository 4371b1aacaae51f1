import { isPicture, isSaid } from "@hovor/client";
import type { Message } from "@hovor/protocol";

import type { State } from "../store";
import { t } from "../text";

export function agentName(state: State, agentId: string | undefined): string {
  if (agentId === state.myId) return t("you");
  return state.agents.get(agentId ?? "")?.name ?? t("agent.unknown");
}

/** What somebody said, for those who do not see it: words, or which file. */
export function wordsOf({ text, file }: Message): string {
  if (!file) return text;
  return t(isPicture(file) ? "file.pictureNamed" : "file.named", { name: file.name });
}

/** A message in one line, beside a drawing where it is a file: its words, or what happened. */
export function messageLine(state: State, message: Message): string {
  if (!isSaid(message)) return eventLine(state, message);
  const { author, agent_id: agentId, file } = message;
  const text = file ? (isPicture(file) ? t("file.picture") : file.name) : message.text;
  return agentId === undefined || author !== "agent"
    ? text
    : t("inbox.saidBy", { name: agentName(state, agentId), text });
}

/** What happened in the conversation. */
export function eventLine(state: State, message: Message): string {
  const name = message.agent_id ? agentName(state, message.agent_id) : "";
  switch (message.kind) {
    case "agent_joined":
      return message.agent_id === state.myId ? t("event.youJoined") : t("event.joined", { name });
    case "agent_left":
      return message.agent_id === state.myId ? t("event.youLeft") : t("event.left", { name });
    case "closed":
      return actLine("event.closed", "event.youClosed", "event.closedByNobody");
    case "reopened":
      return actLine("event.reopened", "event.youReopened", "event.reopenedByVisitor");
    default:
      return message.text;
  }

  function actLine(
    by: "event.closed" | "event.reopened",
    byMe: "event.youClosed" | "event.youReopened",
    byNone: "event.closedByNobody" | "event.reopenedByVisitor",
  ) {
    if (!message.agent_id) return t(byNone);
    return message.agent_id === state.myId ? t(byMe) : t(by, { name });
  }
}
