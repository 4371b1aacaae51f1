import type { Conversation, VisitorPresence } from "@hovor/protocol";

/** What a visitor does, in the order in which agents look for them; those who left stay only under the pointer. */
export const visitorStates = ["new", "chatting", "active", "idle", "left"] as const;
export type VisitorState = (typeof visitorStates)[number];

/** After so long on one page a visitor counts as idle. */
export const idleAfter = 5 * 60_000;

/** `conversation`: the one that is open. */
export function visitorStateOf(
  presence: VisitorPresence,
  conversation: Conversation | undefined,
  now: number,
): VisitorState {
  if (conversation?.state === "waiting") return "new";
  if (conversation?.state === "active") return "chatting";
  return now - (presence.page_since ?? presence.since) < idleAfter ? "active" : "idle";
}
