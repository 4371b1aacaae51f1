import type { Conversation, Visitor, VisitorPresence } from "@hovor/protocol";
import type { VirtualRow } from "@hovor/ui";

import type { State } from "../store";
import { type VisitorState, visitorStateOf, visitorStates } from "./visitorState";

export interface VisitorRow extends VirtualRow {
  readonly presence: VisitorPresence;
  readonly state: VisitorState;
  /** Known once they have written. */
  readonly visitor: Visitor | undefined;
  /** The one that is open; else their last, where it is here. */
  readonly conversation: Conversation | undefined;
}

/**
 * All who are on the site: by what they do, and within it who waits or is here longest stands first. So whoever comes
 * moves nobody.
 */
export function visitorRows(
  { conversations, visitors }: State,
  present: ReadonlyMap<string, VisitorPresence>,
  now: number,
  height: number,
): VisitorRow[] {
  const open = openByVisitor(conversations);
  const byState = Object.fromEntries(visitorStates.map((state) => [state, [] as Placed[]])) as Groups;
  for (const [key, presence] of present) {
    const talk = open.get(key);
    const conversation = talk ?? conversations.get(presence.conversation_id ?? "");
    const state = visitorStateOf(presence, talk, now);
    const row = { key, height, presence, state, visitor: visitors.get(key), conversation };
    byState[state].push({ start: (state === "new" && talk?.waiting_since) || presence.since, row });
  }
  return visitorStates.flatMap((state) => byState[state].sort(byStart).map(({ row }) => row));
}

/** A row, and since when its visitor waits or is here. */
interface Placed {
  readonly start: number;
  readonly row: VisitorRow;
}
type Groups = Readonly<Record<VisitorState, Placed[]>>;

const byStart = (a: Placed, b: Placed) => a.start - b.start || (a.row.key < b.row.key ? -1 : 1);

function openByVisitor(conversations: State["conversations"]): ReadonlyMap<string, Conversation> {
  const open = new Map<string, Conversation>();
  for (const one of conversations.values()) if (one.state !== "closed") open.set(one.visitor_id, one);
  return open;
}
