import type { Account, Agent, Contact, Conversation, Group, Message, Note, Snapshot, Visitor } from "@hovor/protocol";

import { withCounts } from "./unread";

/** The part of a conversation's messages that is here: without gaps, and up to the last one. */
export interface Thread {
  readonly messages: readonly Message[];
  /** That stand after one of these messages, in their order. */
  readonly notes: readonly Note[];
  readonly hasEarlier: boolean;
}

/** What the account's log has told so far. Never changed in place: a change yields a new one. */
export interface State {
  readonly account: Account;
  /** Who is signed in. */
  readonly myId: string;
  readonly agents: ReadonlyMap<string, Agent>;
  /** Their `unread_count` is that of who is signed in (unread.ts). */
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly visitors: ReadonlyMap<string, Visitor>;
  /** What the team keeps of visitors, by visitor: nothing of most. */
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly groups: ReadonlyMap<string, Group>;
  readonly threads: ReadonlyMap<string, Thread>;
}

/** Threads of a former state go on only where they are known to be whole: none of them here. */
export function stateOf(snapshot: Snapshot): State {
  return {
    account: snapshot.account,
    myId: snapshot.agent_id,
    agents: byId(snapshot.agents),
    conversations: byId(withCounts(snapshot)),
    visitors: byId(snapshot.visitors),
    contacts: byVisitor(snapshot.contacts ?? []),
    groups: byId(snapshot.groups ?? []),
    threads: new Map(),
  };
}

export function meOf(state: State): Agent | undefined {
  return state.agents.get(state.myId);
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

export function byVisitor(contacts: readonly Contact[]): ReadonlyMap<string, Contact> {
  return new Map(contacts.map((contact) => [contact.visitor_id, contact]));
}

/** The map without one entry. */
export function withoutEntry<Value>(map: ReadonlyMap<string, Value>, key: string): ReadonlyMap<string, Value> {
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}

/** The map with one entry set. */
export function withEntry<Value>(
  map: ReadonlyMap<string, Value>,
  key: string,
  value: Value,
): ReadonlyMap<string, Value> {
  return new Map(map).set(key, value);
}
