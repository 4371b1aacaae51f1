import type { Account, Conversation } from "@hovor/protocol";

const usualSeconds = 300;

/** After so long without an answer the ring is full, in milliseconds. */
export const slowAfter = ({ slow_reply_seconds: seconds = usualSeconds }: Account): number => seconds * 1000;

/** How much of the time to answer has gone: 1 for all of it. Undefined when nobody waits. */
export function waitGone(
  { waiting_since, state }: Conversation,
  now: number,
  answerWithin: number,
): number | undefined {
  if (waiting_since === undefined || state === "closed") return undefined;
  return Math.max(0, now - waiting_since) / answerWithin;
}

export function waitTone(gone: number): "bad" | "warn" | undefined {
  if (gone >= 1) return "bad";
  return gone >= 0.6 ? "warn" : undefined;
}
