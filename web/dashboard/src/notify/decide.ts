import type { LoggedEvent } from "@hovor/protocol";

import { meOf, type State } from "../store";

/** What came in while the line was down is old news: it is shown, not rung. */
const freshFor = 60_000;

/**
 * Whether a change is to be told aloud: a visitor's fresh message, for an agent who takes chats, in a conversation
 * that waits for anybody or is theirs, and that they are not looking at.
 */
export function deservesNotice(
  event: LoggedEvent,
  state: State,
  at: { readonly now: number; readonly isLookedAt: boolean; readonly openId: string | undefined },
): boolean {
  const { change } = event;
  if (change.type !== "message.posted" || change.message.author !== "visitor") return false;
  if (at.now - event.created_at > freshFor || !meOf(state)?.is_available) return false;

  const conversation = state.conversations.get(change.conversation_id);
  const concerns = conversation?.state === "waiting" || conversation?.agent_ids.includes(state.myId);
  return concerns === true && !(at.isLookedAt && at.openId === change.conversation_id);
}

/** How many conversations want something of this agent: the number in the title. */
export function countWaiting(state: State): number {
  return [...state.conversations.values()].filter(
    (one) =>
      (one.state === "waiting" && one.last_seq > 0) ||
      (one.state === "active" && one.agent_ids.includes(state.myId) && one.unread_count > 0),
  ).length;
}
