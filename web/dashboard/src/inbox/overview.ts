import type { Conversation, Group } from "@hovor/protocol";

import { groupOf, type InboxView, type NamedView, type Shelf, tagOf } from "../place";
import type { State } from "../store";

/** What the column says of each view. */
export interface Overview {
  readonly counts: Readonly<Record<Exclude<NamedView, "all">, number>>;
  /** The tags of what is open, the one of the most conversations first. */
  readonly tags: readonly { readonly tag: string; readonly count: number }[];
  /** All groups by name, with what is open in them. */
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
}

const mostTags = 8;

export function viewOf(conversation: Conversation, myId: string): Shelf {
  if (conversation.state !== "active") return conversation.state;
  return conversation.agent_ids.includes(myId) ? "mine" : "others";
}

/** The team wants to hear nothing more of this visitor: their conversations call for no work. */
export function isBanned(state: Pick<State, "contacts">, { visitor_id: visitorId }: Conversation): boolean {
  return state.contacts.get(visitorId)?.banned_at !== undefined;
}

/** Whether a view holds a conversation. What a saved filter finds is the filter's to say. */
export function isIn(state: State, view: InboxView): (one: Conversation) => boolean {
  const tag = tagOf(view);
  if (tag !== undefined) return (one) => one.tags?.includes(tag) ?? false;
  const group = groupOf(view);
  if (group !== undefined) return (one) => one.group_id === group && one.state !== "closed" && !isBanned(state, one);
  switch (view) {
    case "all":
      return () => true;
    case "closed":
      return (one) => one.state === "closed";
    case "banned":
      return (one) => isBanned(state, one);
    case "unread":
      return (one) => one.unread_count > 0 && !isBanned(state, one);
    default:
      return (one) => viewOf(one, state.myId) === view && !isBanned(state, one);
  }
}

const known = new WeakMap<State["conversations"], { readonly of: State; readonly overview: Overview }>();

/** Counted once for all who show it: there may be many conversations. */
export function overviewOf(state: State): Overview {
  const before = known.get(state.conversations);
  if (before && before.of.contacts === state.contacts && before.of.groups === state.groups) return before.overview;
  const overview = count(state);
  known.set(state.conversations, { of: state, overview });
  return overview;
}

function count(state: State): Overview {
  const counts = { waiting: 0, mine: 0, others: 0, closed: 0, unread: 0, banned: 0 };
  const tags = new Map<string, number>();
  const groups = new Map<string, number>();
  for (const one of state.conversations.values()) {
    const shelf = viewOf(one, state.myId);
    const isOut = isBanned(state, one);
    if (isOut) counts.banned += 1;
    if (!isOut || shelf === "closed") counts[shelf] += 1;
    if (!isOut && one.unread_count > 0) counts.unread += 1;
    if (shelf === "closed") continue;
    for (const tag of one.tags ?? []) tags.set(tag, (tags.get(tag) ?? 0) + 1);
    if (one.group_id && !isOut) groups.set(one.group_id, (groups.get(one.group_id) ?? 0) + 1);
  }
  return {
    counts,
    tags: [...tags]
      .map(([tag, count]) => ({ tag, count }))
      .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag))
      .slice(0, mostTags),
    groups: [...state.groups.values()]
      .map((group) => ({ group, count: groups.get(group.id) ?? 0 }))
      .sort((a, b) => a.group.name.localeCompare(b.group.name)),
  };
}
