import type { LiveEvent } from "@hovor/client";
import type { JoinReason, Side, VisitorPresence } from "@hovor/protocol";

import { withEntry, withoutEntry } from "./state";

export interface Typist {
  readonly side: Side;
  readonly agentId?: string;
  /** What a visitor has written so far, where the account shows it. */
  readonly text?: string;
  /** When this is over unless it is said again: a lost "stopped" must not type for ever. */
  readonly until: number;
}

/** A waiting conversation that an agent has until then to take. */
export interface Offer {
  readonly agentId: string;
  readonly reason: JoinReason | undefined;
  /** By the server's clock. */
  readonly until: number;
  /** When we heard of it, by our own. */
  readonly toldAt: number;
}

/** What is now and leaves no trace in the log. */
export interface Live {
  /** The server has said who is here: what is missing is not there. */
  readonly isTold: boolean;
  readonly online: ReadonlySet<string>;
  /** By visitor. */
  readonly present: ReadonlyMap<string, VisitorPresence>;
  /** By conversation. */
  readonly typing: ReadonlyMap<string, readonly Typist[]>;
  readonly viewers: ReadonlyMap<string, readonly string[]>;
  readonly offers: ReadonlyMap<string, Offer>;
}

export const nothingLive: Live = {
  isTold: false,
  online: new Set(),
  present: new Map(),
  typing: new Map(),
  viewers: new Map(),
  offers: new Map(),
};

const typingLasts = 8_000;

export function reduceLive(live: Live, event: LiveEvent, now: number): Live {
  switch (event.type) {
    case "agents.online":
      return { ...live, isTold: true, online: new Set(event.agent_ids) }; // it comes first, and always
    case "conversation.viewers":
      return { ...live, viewers: new Map(live.viewers).set(event.conversation_id, event.agent_ids) };
    case "conversation.offered": {
      const { conversation_id: id, agent_id: agentId, reason, until } = event;
      if (!agentId || until === undefined) return { ...live, offers: withoutEntry(live.offers, id) };
      return { ...live, offers: withEntry(live.offers, id, { agentId, reason, until, toldAt: now }) };
    }
    case "visitors.changed": {
      const present = new Map(live.present);
      for (const one of event.present) present.set(one.visitor_id, one);
      for (const id of event.gone) present.delete(id);
      return { ...live, present };
    }
    case "conversation.typing": {
      const others = (live.typing.get(event.conversation_id) ?? []).filter(
        (one) => one.side !== event.side || one.agentId !== event.agent_id,
      );
      const typist: Typist = {
        side: event.side,
        until: now + typingLasts,
        ...(event.agent_id && { agentId: event.agent_id }),
        ...(event.text && { text: event.text }),
      };
      const typists = event.is_typing ? [...others, typist] : others;
      return { ...live, typing: new Map(live.typing).set(event.conversation_id, typists) };
    }
  }
}

/** Without those who have not said for a while that they still type. The same object when nobody is left out. */
export function withoutSilent(live: Live, now: number): Live {
  const isOver = (typist: Typist) => typist.until <= now;
  if (![...live.typing.values()].some((typists) => typists.some(isOver))) return live;
  const typing = [...live.typing].map(([id, typists]) => [id, typists.filter((typist) => !isOver(typist))] as const);
  return { ...live, typing: new Map(typing) };
}

/** Who wrote a message has stopped typing it. */
export function withoutTypist(live: Live, conversationId: string, side: Side, agentId?: string): Live {
  const typists = live.typing.get(conversationId);
  if (!typists?.length) return live;
  const left = typists.filter((one) => one.side !== side || one.agentId !== agentId);
  return left.length === typists.length ? live : { ...live, typing: new Map(live.typing).set(conversationId, left) };
}
