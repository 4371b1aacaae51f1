import type { Conversation } from "@hovor/protocol";
import type { VirtualRow } from "@hovor/ui";

import { visitorName } from "../about";
import type { InboxView } from "../place";
import type { State } from "../store";
import type { TextKey } from "../text";
import { type Sort, sorted, waitsSince } from "./sort";

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

/** What a list is to show. */
export interface Question {
  readonly view: InboxView;
  readonly isIn: (one: Conversation) => boolean;
  readonly sort: Sort;
  /** Words that narrow it. */
  readonly words?: string;
  /** What is open stays in the list, though it is read and so no longer among the unread. */
  readonly openId?: string | undefined;
}

const labelHeight = 32;
const itemHeight = 56;

/** The rows of a list. Those of one's own and of others are parted into who waits for whom. */
export function rowsOf(state: State, { view, isIn, sort, words = "", openId }: Question): ListRow[] {
  const fits = matcher(state, words);
  const found: Conversation[] = [];
  for (const one of state.conversations.values()) {
    const isKept = view === "unread" && one.id === openId;
    if ((isKept || isIn(one)) && fits(one)) found.push(one);
  }
  const shown = sorted(found, sort);
  const isParted = sort === "waiting" && (view === "mine" || view === "others");
  if (!isParted) return shown.map(itemRow);
  const waiting = shown.filter((one) => waitsSince(one) !== undefined);
  const others = shown.filter((one) => waitsSince(one) === undefined);
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

function matcher(state: State, words: string): (one: Conversation) => boolean {
  const wanted = words.trim().toLowerCase();
  if (!wanted) return () => true;
  const says = (text: string | undefined) => text?.toLowerCase().includes(wanted) ?? false;
  return ({ visitor_id: visitorId, last_message: last, tags }) => {
    const visitor = state.visitors.get(visitorId);
    return (
      says(visitorName(visitor, visitorId)) ||
      says(visitor?.email) ||
      says(last?.text) ||
      says(last?.file?.name) ||
      (tags?.some(says) ?? false)
    );
  };
}
