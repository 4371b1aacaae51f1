import type { Conversation } from "@hovor/protocol";
import { signal } from "@preact/signals";

import { recall, remember } from "../memory";
import type { InboxView } from "../place";

export const sorts = ["newest", "oldest", "waiting", "unread"] as const;

/** What stands first in a list: the newest or oldest message, who waits longest, or what nobody has read. */
export type Sort = (typeof sorts)[number];

type Chosen = Readonly<Record<string, Sort>>;

const keyOf = (agentId: string) => `hovor.sorts.${agentId}`;
const chosen = signal<{ readonly agentId: string; readonly by: Chosen } | undefined>(undefined);

/** How an agent has a view sorted: as they chose last, else as the view is of most use. */
export function sortOf(agentId: string, view: InboxView): Sort {
  return sortsOf(agentId)[view] ?? usual(view);
}

export function chooseSort(agentId: string, view: InboxView, sort: Sort): void {
  const { [view]: _, ...others } = sortsOf(agentId);
  const by = sort === usual(view) ? others : { ...others, [view]: sort };
  chosen.value = { agentId, by };
  remember(keyOf(agentId), Object.keys(by).length > 0 ? JSON.stringify(by) : undefined);
}

function usual(view: InboxView): Sort {
  return view === "waiting" || view === "mine" || view === "others" || view.startsWith("group:") ? "waiting" : "newest";
}

function sortsOf(agentId: string): Chosen {
  if (chosen.value?.agentId === agentId) return chosen.value.by;
  return stored(agentId);
}

function stored(agentId: string): Chosen {
  try {
    const kept: unknown = JSON.parse(recall(keyOf(agentId)) ?? "{}");
    const known = Object.entries(kept ?? {}).filter(([, sort]) => sorts.some((one) => one === sort));
    return Object.fromEntries(known) as Chosen;
  } catch {
    return {};
  }
}

type Order = (a: Conversation, b: Conversation) => number;

const lastAt = (one: Conversation) => one.last_message?.created_at ?? one.created_at;
const byId: Order = (a, b) => (a.id < b.id ? -1 : Number(a.id > b.id));
const byNewest: Order = (a, b) => lastAt(b) - lastAt(a) || byId(a, b);

/** Undefined of what waits for nobody's answer. */
export const waitsSince = ({ state, waiting_since: since }: Conversation) => (state === "closed" ? undefined : since);

const never = Number.MAX_SAFE_INTEGER;
const byWait: Order = (a, b) => (waitsSince(a) ?? never) - (waitsSince(b) ?? never) || byNewest(a, b);

export const orders: Readonly<Record<Sort, Order>> = {
  newest: byNewest,
  oldest: (a, b) => lastAt(a) - lastAt(b) || byId(a, b),
  waiting: byWait,
  unread: (a, b) => Number(b.unread_count > 0) - Number(a.unread_count > 0) || byNewest(a, b),
};
