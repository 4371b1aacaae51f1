import type { Face } from "@hovor/protocol";

import type { ChatState } from "../chat/state";

const mostFaces = 3;

/** Who answers in this conversation. */
export function answering({ conversation, agents }: ChatState): Face[] {
  return agents.filter((agent) => conversation?.agent_ids.includes(agent.id));
}

/** Whose faces stand for the team: who answers, else who is there, else anybody. */
export function facesOf(state: ChatState): Face[] {
  const joined = answering(state);
  return joined.length > 0 ? joined.slice(0, mostFaces) : welcoming(state);
}

/** Who is there, else anybody. */
export function welcoming({ agents }: ChatState): Face[] {
  const online = agents.filter((agent) => agent.is_online);
  return (online.length > 0 ? online : agents).slice(0, mostFaces);
}

export interface Status {
  readonly text: string;
  readonly presence: "on" | "away" | "off";
}

/** The line under the company's name. */
export function statusOf(state: ChatState): Status {
  const { texts } = state;
  if (state.connection === "lost") return { text: texts.t("lost"), presence: "away" };
  if (!state.isLoaded) return { text: texts.t("connecting"), presence: "off" };

  const [agent] = answering(state).sort((a, b) => Number(b.is_online) - Number(a.is_online));
  if (agent) {
    const names = firstName(agent.name);
    return agent.is_online
      ? { text: texts.t("here", { names }), presence: "on" }
      : { text: texts.t("away_agent", { names }), presence: "off" };
  }
  return state.isOnline ? { text: texts.t("online"), presence: "on" } : { text: texts.t("away"), presence: "off" };
}

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;
