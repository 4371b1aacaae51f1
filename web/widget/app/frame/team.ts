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
export function statusOf(state: ChatState, now = Date.now()): Status {
  const { texts } = state;
  if (state.connection === "lost") return { text: texts.t("lost"), presence: "away" };
  if (!state.isLoaded) return { text: texts.t("connecting"), presence: "off" };

  const [agent] = answering(state).sort((a, b) => Number(b.is_online) - Number(a.is_online));
  if (agent) {
    const names = firstName(agent.name);
    if (agent.is_online) return { text: texts.t("here", { names }), presence: "on" };
    return { text: backText(state, now) ?? texts.t("away_agent", { names }), presence: "off" };
  }
  if (state.isOnline) return { text: texts.t("online"), presence: "on" };
  return { text: backText(state, now) ?? texts.t("away"), presence: "off" };
}

/** When somebody works again, if nobody does now and that is known. */
function backText({ texts, isOnline, returnsAt }: ChatState, now: number): string | undefined {
  if (isOnline || returnsAt === undefined || returnsAt <= now) return undefined;
  return texts.t("back", { time: texts.coming(returnsAt, now) });
}

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;
