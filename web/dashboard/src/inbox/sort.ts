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

const lastAt = (one: Conversation) => one.last_message?.created_at ?? one.created_at;

/** Undefined of what waits for nobody's answer. */
export const waitsSince = ({ state, waiting_since: since }: Conversation) => (state === "closed" ? undefined : since);

/** By which numbers conversations stand: the lowest first, and where they are the same, the lowest of the next. */
const ranks: Readonly<Record<Sort, readonly ((one: Conversation) => number)[]>> = {
  newest: [(one) => -lastAt(one)],
  oldest: [lastAt],
  waiting: [(one) => waitsSince(one) ?? Number.MAX_SAFE_INTEGER, (one) => -lastAt(one)],
  unread: [(one) => (one.unread_count > 0 ? 0 : 1), (one) => -lastAt(one)],
};

/** In their order. The numbers are looked up once for each, not once for each comparison: there may be many. */
export function sorted(conversations: readonly Conversation[], sort: Sort): Conversation[] {
  const [first, second = first] = ranks[sort].map((rank) => Float64Array.from(conversations, rank));
  if (!first || !second) return [...conversations];
  const idOf = (at: number) => conversations[at]?.id ?? "";
  const places = Uint32Array.from(conversations, (_, at) => at).sort(
    (a, b) => (first[a] ?? 0) - (first[b] ?? 0) || (second[a] ?? 0) - (second[b] ?? 0) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  return Array.from(places, (at) => conversations[at] as Conversation);
}
