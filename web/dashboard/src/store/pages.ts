import { isSaid } from "@hovor/client";
import type { Contact, Conversation, Messages, Visitor } from "@hovor/protocol";

import { withNotes } from "./notes";
import { byVisitor, type State, type Thread, withEntry } from "./state";

/** As many conversations as an agent leafs through in a while; an older one is loaded again. */
const keptThreads = 30;

/** As far as a reader scrolls back without loading again when they return. */
const keptMessages = 300;

/** With conversations that the snapshot left out. What is here already came by the log, and is newer. */
export function withOlder(
  state: State,
  conversations: readonly Conversation[],
  visitors: readonly Visitor[],
  contacts: readonly Contact[] = [],
): State {
  return {
    ...state,
    conversations: new Map([...conversations.map((one) => [one.id, one] as const), ...state.conversations]),
    visitors: new Map([...visitors.map((one) => [one.id, one] as const), ...state.visitors]),
    contacts: contacts.length > 0 ? new Map([...byVisitor(contacts), ...state.contacts]) : state.contacts,
  };
}

/** With the last page of a conversation's messages. */
export function withLastPage(state: State, conversationId: string, page: Messages): State {
  const before = state.threads.get(conversationId);
  const threads = new Map(state.threads);
  threads.delete(conversationId);
  threads.set(conversationId, joined(before, page));
  for (const id of [...threads.keys()].slice(0, Math.max(0, threads.size - keptThreads))) threads.delete(id);
  return withSaid({ ...state, threads }, conversationId, page);
}

/** The snapshot may end a conversation with what happened; its messages tell what was said last. */
function withSaid(state: State, conversationId: string, page: Messages): State {
  const conversation = state.conversations.get(conversationId);
  const known = conversation?.last_message;
  const said = page.messages.filter(isSaid).at(-1);
  if (!conversation || !said || !known || isSaid(known)) return state;
  return {
    ...state,
    conversations: withEntry(state.conversations, conversationId, { ...conversation, last_message: said }),
  };
}

/** With the page before the messages that are here; a page that does not fit is left out. */
export function withEarlierPage(state: State, conversationId: string, page: Messages): State {
  const thread = state.threads.get(conversationId);
  const firstSeq = thread?.messages[0]?.seq;
  const earlier = page.messages.filter((message) => firstSeq !== undefined && message.seq < firstSeq);
  if (!thread || (earlier.length > 0 && earlier.at(-1)?.seq !== (firstSeq ?? 0) - 1)) return state;
  const longer: Thread = {
    messages: [...earlier, ...thread.messages],
    notes: withNotes(thread.notes, page.notes),
    hasEarlier: page.more,
  };
  return { ...state, threads: withEntry(state.threads, conversationId, longer) };
}

/** Without the oldest messages of a thread that its reader has left: they are loaded again when needed. */
export function withShortThread(state: State, conversationId: string): State {
  const thread = state.threads.get(conversationId);
  if (!thread || thread.messages.length <= keptMessages) return state;
  const messages = thread.messages.slice(-keptMessages);
  const firstSeq = messages[0]?.seq ?? 0;
  const short: Thread = {
    messages,
    notes: thread.notes.filter((note) => note.after_seq >= firstSeq),
    hasEarlier: true,
  };
  return { ...state, threads: withEntry(state.threads, conversationId, short) };
}

/** Messages that came by the log while the page was on its way go on after it. */
function joined(before: Thread | undefined, page: Messages): Thread {
  const lastSeq = page.messages.at(-1)?.seq ?? 0;
  const after = before?.messages.filter((message) => message.seq > lastSeq) ?? [];
  const fits = after.length === 0 || after[0]?.seq === lastSeq + 1;
  return {
    messages: fits ? [...page.messages, ...after] : page.messages,
    notes: withNotes(page.notes ?? [], before?.notes),
    hasEarlier: page.more,
  };
}
