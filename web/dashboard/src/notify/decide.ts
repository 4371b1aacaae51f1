import type { Change, Conversation, ConversationOffered, LoggedEvent, Note } from "@hovor/protocol";

import { meOf, type State } from "../store";
import { isQuiet } from "./quiet";
import type { NewsKind, Way, Wishes } from "./wishes";

/** What came in while the line was down is old news: it is shown, not rung. */
export const freshFor = 60_000;

/** Where the agent is. */
export interface Standing {
  readonly now: number;
  readonly isLookedAt: boolean;
  readonly openId: string | undefined;
  /** The conversation is offered to this agent. */
  readonly isOffered?: boolean;
}

/**
 * As what a change is to be told aloud; undefined when it is not: a visitor's fresh message, for an agent who takes chats,
 * in a conversation that waits for them, is offered to them or is theirs; a colleague's note that calls them; a conversation that was handed
 * to them or to their group. Not in what they are looking at. `before` is the state without the change.
 */
export function newsOf(event: LoggedEvent, before: State, state: State, at: Standing): NewsKind | undefined {
  const { change } = event;
  const id = conversationOf(change);
  const isSeen = at.isLookedAt && at.openId === id;
  if (id === undefined || isSeen || at.now - event.created_at > freshFor) return undefined;
  if (change.type === "note.added") return calls(change.note, state.myId) ? "mention" : undefined;
  if (change.type === "conversation.changed") {
    return isHanded(before.conversations.get(id), change.conversation, state) ? "assigned" : undefined;
  }
  if (change.type !== "message.posted" || change.message.author !== "visitor") return undefined;
  const conversation = state.conversations.get(id);
  if (!conversation || !meOf(state)?.is_available) return undefined;
  if (conversation.agent_ids.includes(state.myId)) return "myChat";
  const isToBeTaken = at.isOffered || (!isRouted(state) && isForMe(conversation, state));
  return conversation.state === "waiting" && isToBeTaken ? "newChat" : undefined;
}

/** The same of a conversation that is offered: to its agent, who does not look at it. */
export function newsOfOffer(offer: ConversationOffered, state: State, at: Standing): NewsKind | undefined {
  const { conversation_id: id, agent_id: agentId } = offer;
  return agentId === state.myId && !(at.isLookedAt && at.openId === id) ? "newChat" : undefined;
}

/** Waiting conversations come to one agent after another: of each, only one is told. */
function isRouted({ account: { routing = "manual" } }: State): boolean {
  return routing !== "manual";
}

/** By what it is told now. */
export function wayOf(kind: NewsKind, wishes: Wishes, at: Date): Way {
  return isQuiet(wishes.quiet, at) ? "nothing" : wishes.ways[kind];
}

/** How many conversations want something of this agent: the number in the title. Banned visitors want nothing. */
export function countWaiting(state: State): number {
  const before = counted.get(state.conversations);
  if (before?.contacts === state.contacts && before.groups === state.groups) return before.count;
  let count = 0;
  for (const one of state.conversations.values()) if (wantsMe(state, one)) count += 1;
  counted.set(state.conversations, { contacts: state.contacts, groups: state.groups, count });
  return count;
}

/** Counted once for all who show it: there may be many conversations. */
const counted = new WeakMap<State["conversations"], Pick<State, "contacts" | "groups"> & { readonly count: number }>();

function wantsMe(state: State, one: Conversation): boolean {
  if (state.contacts.get(one.visitor_id)?.banned_at !== undefined) return false;
  if (one.state === "waiting") return one.last_seq > 0 && isForMe(one, state);
  return one.state === "active" && one.agent_ids.includes(state.myId) && one.unread_count > 0;
}

function conversationOf(change: Change): string | undefined {
  if (change.type === "message.posted") return change.conversation_id;
  if (change.type === "note.added") return change.note.conversation_id;
  return change.type === "conversation.changed" ? change.conversation.id : undefined;
}

/** Everybody's, or of a group of theirs. */
function isForMe({ group_id: groupId }: Conversation, { groups, myId }: State): boolean {
  const group = groups.get(groupId ?? "");
  return !group || group.agent_ids.includes(myId);
}

/** Whether or not they take chats: somebody asks for them by name. */
function calls(note: Note, myId: string): boolean {
  return note.mention_ids.includes(myId) && note.agent_id !== myId;
}

/** To this agent, who was not in it and did not take it, or to a group of theirs. */
function isHanded(before: Conversation | undefined, now: Conversation, state: State): boolean {
  if (!before || now.state === "closed") return false;
  const isIn = (one: Conversation) => one.agent_ids.includes(state.myId);
  const isOfOther = now.group_id !== undefined && now.group_id !== before.group_id;
  if (isIn(before)) return false;
  return isIn(now) ? isByOther(now, state.myId) : isOfOther && now.state === "waiting" && isForMe(now, state);
}

/** Whether somebody else put this agent in; of whom it is not told how they came, it is so. */
function isByOther({ participants = [] }: Conversation, myId: string): boolean {
  const came = participants.find((one) => one.agent_id === myId);
  return !came || (came.reason === "assigned" && came.assigned_by !== myId);
}
