import type { VisitorPresence } from "@hovor/protocol";

import type { State } from "../store";
import { freshFor } from "./decide";

/** Who was here a moment ago has only turned a page. */
const goneAfter = 10 * 60_000;

/** A visitor who has come back, and the latest conversation that this agent had with them. */
export interface Coming {
  readonly presence: VisitorPresence;
  readonly conversationId: string;
}

/** Knows who of the visitors of this agent's conversations has come to the site again, each time once. */
export class Comings {
  readonly #lastHere = new Map<string, number>();

  /** Those of the present who have just come back. To be told of each change. */
  among(present: ReadonlyMap<string, VisitorPresence>, state: State, now: number): Coming[] {
    const back: Coming[] = [];
    for (const [visitorId, conversationId] of latestOfMine(state)) {
      const presence = present.get(visitorId);
      if (!presence) continue;
      const last = this.#lastHere.get(visitorId);
      this.#lastHere.set(visitorId, now);
      const isNew = now - presence.since <= freshFor && (last === undefined || now - last >= goneAfter);
      const begun = state.conversations.get(conversationId)?.created_at ?? now;
      if (isNew && begun < presence.since) back.push({ presence, conversationId });
    }
    return back;
  }
}

/** By visitor, the latest conversation in which this agent was. */
function latestOfMine({ conversations, myId }: State): ReadonlyMap<string, string> {
  const mine = [...conversations.values()].filter((one) => one.agent_ids.includes(myId));
  mine.sort((one, other) => one.created_at - other.created_at);
  return new Map(mine.map((one) => [one.visitor_id, one.id]));
}
