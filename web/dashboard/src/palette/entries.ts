import type { Conversation, Visitor } from "@hovor/protocol";

import { visitorName } from "../about";
import { messageLine } from "../inbox";
import { type ActionName, actionOf, type Group, possibleActions } from "../keys";
import type { Field } from "../match";
import type { State } from "../store";
import { t } from "../text";

/** Something to be chosen in the palette: an action, a conversation or a contact to go to, or what is typed to be searched for. */
export type Entry = ActionEntry | PersonEntry | ContactEntry | SearchEntry;

interface Described {
  /** Remembers it among those used recently. */
  readonly id: string;
  /** What it is found by: its title first. */
  readonly fields: readonly Field[];
}

export interface ActionEntry extends Described {
  readonly kind: Group;
  readonly action: ActionName;
}

export interface PersonEntry extends Described {
  readonly kind: "people";
  readonly conversation: Conversation;
  readonly visitor: Visitor | undefined;
}

export interface ContactEntry extends Described {
  readonly kind: "contacts";
  readonly visitor: Visitor;
}

/** Looks for the words in all that was ever written. */
export interface SearchEntry extends Described {
  readonly kind: "search";
  readonly query: string;
}

export type Kind = Entry["kind"];

/** All that can be done now, but for opening the palette; then the conversations, those who wait first. */
export function entriesOf(state: State): Entry[] {
  const actions = possibleActions().filter((name) => name !== "palette");
  const conversations = [...state.conversations.values()].sort(byWant);
  return [...actions.map(actionEntry), ...conversations.map((one) => personEntry(state, one))];
}

function actionEntry(action: ActionName): ActionEntry {
  const { group, text, also } = actionOf(action);
  const title: Field = { text: t(text), weight: 1, isName: true };
  const fields = also ? [title, { text: t(also), weight: 0.7, isName: false }] : [title];
  return { id: action, kind: group, action, fields };
}

/** Of those whom the server has found. */
export function contactEntry(visitor: Visitor): ContactEntry {
  const { id, email = "", phone = "" } = visitor;
  const fields: readonly Field[] = [
    { text: visitorName(visitor, id), weight: 0.9, isName: true },
    { text: email, weight: 0.6, isName: false },
    { text: phone, weight: 0.6, isName: false },
  ];
  return { id: `contact ${id}`, kind: "contacts", visitor, fields };
}

function personEntry(state: State, conversation: Conversation): PersonEntry {
  const { id, visitor_id: visitorId, last_message: last } = conversation;
  const visitor = state.visitors.get(visitorId);
  const fields: readonly Field[] = [
    { text: visitorName(visitor, visitorId), weight: 0.95, isName: true },
    { text: last ? messageLine(state, last) : t("inbox.noMessages"), weight: 0.5, isName: false },
    { text: visitor?.email ?? "", weight: 0.6, isName: false },
  ];
  return { id: `conversation ${id}`, kind: "people", conversation, visitor, fields };
}

export function searchEntry(query: string): SearchEntry {
  const text = t("palette.searchFor", { query: query.trim() });
  return { id: "search", kind: "search", query: query.trim(), fields: [{ text, weight: 1, isName: false }] };
}

/** Open before closed, who waits longest before all, then the newest. */
function byWant(a: Conversation, b: Conversation): number {
  return want(b) - want(a) || waits(a) - waits(b) || lastAt(b) - lastAt(a);
}
const want = ({ state, waiting_since: since }: Conversation) => (state === "closed" ? 0 : since === undefined ? 1 : 2);
const waits = ({ waiting_since: since }: Conversation) => since ?? 0;
const lastAt = ({ last_message: last, created_at: createdAt }: Conversation) => last?.created_at ?? createdAt;
