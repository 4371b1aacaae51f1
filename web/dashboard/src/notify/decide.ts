import type { Conversation, LoggedEvent, Note } from "@hovor/protocol";

import { meOf, type State } from "../store";

/** What came in while the line was down is old news: it is shown, not rung. */
const freshFor = 60_000;

/** Where the agent is. */
interface Standing {
  readonly now: number;
  readonly isLookedAt: boolean;
  readonly openId: string | undefined;
}

/**
 * Whether a change is to be told aloud: a visitor's fresh message, for an agent who takes chats, in a conversation
 * that waits for anybody or is theirs; and a colleague's note that calls them. Not in what they are looking at.
 */
export function deservesNotice(event: LoggedEvent, state: State, at: Standing): boolean {
  const { change } = event;
  if (change.type === "note.added") return calls(event, change.note, state.myId, at);
  if (change.type !== "message.posted" || change.message.author !== "visitor") return false;
  if (at.now - event.created_at > freshFor || !meOf(state)?.is_available) return false;

  const conversation = state.conversations.get(change.conversation_id);
  const concerns = conversation?.state === "waiting" || conversation?.agent_ids.includes(state.myId);
  return concerns === true && !(at.isLookedAt && at.openId === change.conversation_id);
}

/** Whether or not they take chats: somebody asks for them by name. */
function calls(event: LoggedEvent, note: Note, myId: string, at: Standing): boolean {
  const isForMe = note.mention_ids.includes(myId) && note.agent_id !== myId;
  const isSeen = at.isLookedAt && at.openId === note.conversation_id;
  return isForMe && !isSeen && at.now - event.created_at <= freshFor;
}

/** How many conversations want something of this agent: the number in the title. Blocked visitors want nothing. */
export function countWaiting(state: State): number {
  const before = counted.get(state.conversations);
  if (before?.contacts === state.contacts) return before.count;
  let count = 0;
  for (const one of state.conversations.values()) if (wantsMe(state, one)) count += 1;
  counted.set(state.conversations, { contacts: state.contacts, count });
  return count;
}

/** Counted once for all who show it: there may be many conversations. */
const counted = new WeakMap<State["conversations"], { readonly contacts: State["contacts"]; readonly count: number }>();

function wantsMe({ contacts, myId }: State, one: Conversation): boolean {
  if (contacts.get(one.visitor_id)?.banned_at !== undefined) return false;
  if (one.state === "waiting") return one.last_seq > 0;
  return one.state === "active" && one.agent_ids.includes(myId) && one.unread_count > 0;
}
