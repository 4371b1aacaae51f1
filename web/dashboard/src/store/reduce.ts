import { isSaid } from "@hovor/client";
import type { Change, Conversation, ConversationMarked, Message, Note } from "@hovor/protocol";

import { withNotes } from "./notes";
import { type State, type Thread, withEntry, withoutEntry } from "./state";
import { participantOf, withOwnCount, withReader } from "./unread";

/** The state after a change of the log. */
export function reduce(state: State, change: Change): State {
  switch (change.type) {
    case "message.posted":
      return withMessage(state, change.conversation_id, change.message);
    case "conversation.marked":
      return withMarks(state, change);
    case "conversation.changed":
      return withConversation(state, change.conversation);
    case "visitor.changed":
      return { ...state, visitors: withEntry(state.visitors, change.visitor.id, change.visitor) };
    case "agent.changed":
      return { ...state, agents: withEntry(state.agents, change.agent.id, change.agent) };
    case "account.changed":
      return { ...state, account: change.account };
    case "note.added":
      return withNote(state, change.note);
    case "contact.changed":
      return { ...state, contacts: withEntry(state.contacts, change.contact.visitor_id, change.contact) };
    case "group.changed":
      return { ...state, groups: withEntry(state.groups, change.group.id, change.group) };
    case "group.removed":
      return { ...state, groups: withoutEntry(state.groups, change.group_id) };
    case "hidden":
      return change.conversation_id ? withoutConversation(state, change.conversation_id) : state;
    default:
      return state; // an ended session, or what a newer server knows
  }
}

function withConversation(state: State, conversation: Conversation): State {
  const known = state.conversations.get(conversation.id);
  const last = lastWords(known?.last_message, conversation.last_message);
  const counted = withOwnCount(conversation, known, state.myId);
  const whole = last ? { ...counted, last_message: last } : counted;
  return { ...state, conversations: withEntry(state.conversations, conversation.id, whole) };
}

/** It is not ours to see any more, and neither is its visitor. */
function withoutConversation(state: State, id: string): State {
  const visitorId = state.conversations.get(id)?.visitor_id ?? "";
  return {
    ...state,
    conversations: withoutEntry(state.conversations, id),
    threads: withoutEntry(state.threads, id),
    visitors: withoutEntry(state.visitors, visitorId),
    contacts: withoutEntry(state.contacts, visitorId),
  };
}

/** How far one side has received and read. Marks only move on: what came late changes nothing. */
function withMarks(state: State, marked: ConversationMarked): State {
  const conversation = state.conversations.get(marked.conversation_id);
  if (!conversation) return state;
  const { side, delivered_seq: delivered, read_seq: read, reader } = marked;
  const marks =
    side === "visitor"
      ? {
          visitor_delivered_seq: Math.max(conversation.visitor_delivered_seq, delivered),
          visitor_read_seq: Math.max(conversation.visitor_read_seq, read),
        }
      : {
          agent_delivered_seq: Math.max(conversation.agent_delivered_seq, delivered),
          agent_read_seq: Math.max(conversation.agent_read_seq, read),
        };
  const mine = reader?.agent_id === state.myId ? reader : undefined;
  const isOfTeam = !participantOf(conversation, state.myId);
  const unread_count = isOfTeam ? marked.unread_count : (mine?.unread_count ?? conversation.unread_count);
  const readBy = reader ? withReader(conversation, reader) : conversation;
  const whole = { ...readBy, ...marks, unread_count };
  return { ...state, conversations: withEntry(state.conversations, conversation.id, whole) };
}

function withMessage(state: State, conversationId: string, message: Message): State {
  const conversation = state.conversations.get(conversationId);
  const thread = state.threads.get(conversationId);
  const isNew = conversation !== undefined && message.seq > conversation.last_seq;
  return {
    ...state,
    conversations: isNew
      ? withEntry(state.conversations, conversationId, afterMessage(conversation, message, state.myId))
      : state.conversations,
    threads: thread ? withThread(state.threads, conversationId, afterAppend(thread, message)) : state.threads,
  };
}

function withNote(state: State, note: Note): State {
  const thread = state.threads.get(note.conversation_id);
  if (!thread) return state;
  const noted = { ...thread, notes: withNotes(thread.notes, [note]) };
  return { ...state, threads: withEntry(state.threads, note.conversation_id, noted) };
}

/** A message moves the marks of its own side, and says whether somebody waits: as the server counts them. */
function afterMessage(conversation: Conversation, message: Message, myId: string): Conversation {
  const last = lastWords(conversation.last_message, message);
  const next = { ...conversation, last_seq: message.seq, ...(last && { last_message: last }) };
  if (message.author === "visitor") {
    return {
      ...next,
      visitor_delivered_seq: message.seq,
      visitor_read_seq: message.seq,
      unread_count: conversation.unread_count + 1,
      waiting_since: conversation.waiting_since ?? message.created_at,
    };
  }
  if (message.author !== "agent") return next;
  const { waiting_since: _, ...answered } = next;
  const agentId = message.agent_id ?? "";
  const isUnread = agentId !== myId && participantOf(conversation, myId) !== undefined;
  return {
    ...withReader(answered, { agent_id: agentId, read_seq: message.seq }),
    agent_delivered_seq: message.seq,
    agent_read_seq: message.seq,
    unread_count: isUnread ? conversation.unread_count : 0,
  };
}

/** What a list shows of a conversation: that somebody left must not stand where they said something last. */
function lastWords(known: Message | undefined, message: Message | undefined): Message | undefined {
  if (!message) return known;
  return known && isSaid(known) && !isSaid(message) ? known : message;
}

/** Undefined when a message is missing in between: the thread has to be loaded again. */
function afterAppend(thread: Thread, message: Message): Thread | undefined {
  const lastSeq = thread.messages.at(-1)?.seq ?? 0;
  if (message.seq <= lastSeq) return thread;
  return message.seq === lastSeq + 1 ? { ...thread, messages: [...thread.messages, message] } : undefined;
}

function withThread(threads: State["threads"], id: string, thread: Thread | undefined): State["threads"] {
  return thread ? withEntry(threads, id, thread) : withoutEntry(threads, id);
}
