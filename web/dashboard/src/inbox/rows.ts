import type { Conversation } from "@hovor/protocol";
import type { VirtualRow } from "@hovor/ui";

import { visitorName } from "../about";
import { type InboxView, type Shelf, tagOf } from "../place";
import type { State } from "../store";
import type { TextKey } from "../text";

export interface LabelRow extends VirtualRow {
  readonly kind: "label";
  readonly text: TextKey;
  readonly count: number;
}
export interface ItemRow extends VirtualRow {
  readonly kind: "item";
  readonly conversation: Conversation;
}
export type ListRow = LabelRow | ItemRow;

const labelHeight = 32;
const itemHeight = 56;
const mostTags = 8;

export function viewOf(conversation: Conversation, myId: string): Shelf {
  if (conversation.state !== "active") return conversation.state;
  return conversation.agent_ids.includes(myId) ? "mine" : "others";
}

export function countsOf(state: State): Record<Shelf, number> {
  const counts = { waiting: 0, mine: 0, others: 0, closed: 0 };
  for (const conversation of state.conversations.values()) counts[viewOf(conversation, state.myId)] += 1;
  return counts;
}

/** The tags of what is open, the one of the most conversations first. */
export function tagsOf(state: State): { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const { state: stage, tags = [] } of state.conversations.values()) {
    if (stage !== "closed") for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const all = [...counts].map(([tag, count]) => ({ tag, count }));
  return all.sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag)).slice(0, mostTags);
}

/** What a view lists: who waits longest stands first, then the newest. With a tag: the newest first. */
export function rowsOf(state: State, view: InboxView, filter = ""): ListRow[] {
  const tag = tagOf(view);
  const isIn = (one: Conversation) => (tag ? one.tags?.includes(tag) : viewOf(one, state.myId) === view);
  const shown = [...state.conversations.values()].filter((one) => isIn(one) && matches(state, one, filter));
  if (tag) return shown.sort(byNewest).map(itemRow);
  const waiting = shown.filter((one) => view !== "closed" && one.waiting_since !== undefined).sort(byWait);
  const others = shown.filter((one) => view === "closed" || one.waiting_since === undefined).sort(byNewest);
  if (view === "waiting" || view === "closed") return [...waiting, ...others].map(itemRow);
  const isMine = view === "mine";
  return [
    ...group(isMine ? "inbox.theyWaitForYou" : "inbox.theyWait", waiting),
    ...group(isMine ? "inbox.youWaitForThem" : "inbox.answered", others),
  ];
}

function group(text: TextKey, conversations: readonly Conversation[]): ListRow[] {
  if (conversations.length === 0) return [];
  const label: LabelRow = { kind: "label", key: text, height: labelHeight, text, count: conversations.length };
  return [label, ...conversations.map(itemRow)];
}

function itemRow(conversation: Conversation): ItemRow {
  return { kind: "item", key: conversation.id, height: itemHeight, conversation };
}

function matches(state: State, conversation: Conversation, filter: string): boolean {
  const wanted = filter.trim().toLocaleLowerCase();
  if (!wanted) return true;
  const visitor = state.visitors.get(conversation.visitor_id);
  const last = conversation.last_message;
  const words = [
    visitorName(visitor, conversation.visitor_id),
    visitor?.email,
    last?.text,
    last?.file?.name,
    ...(conversation.tags ?? []),
  ];
  return words.some((one) => one?.toLocaleLowerCase().includes(wanted));
}

const lastAt = (one: Conversation) => one.last_message?.created_at ?? one.created_at;
const byWait = (a: Conversation, b: Conversation) =>
  (a.waiting_since ?? 0) - (b.waiting_since ?? 0) || a.id.localeCompare(b.id);
const byNewest = (a: Conversation, b: Conversation) => lastAt(b) - lastAt(a) || a.id.localeCompare(b.id);
