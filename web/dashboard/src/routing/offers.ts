import type { Account } from "@hovor/protocol";

import type { Live, Offer, State } from "../store";

/** Where the account does not say. */
const usualSeconds = 30;

/** By how much the clocks may differ before ours counts alone. */
const tolerated = 2_000;

/** How long an agent has to take what is offered to them, in milliseconds. */
export function answerTime({ offer_seconds: seconds = usualSeconds }: Account): number {
  return seconds * 1000;
}

/** How much of the time is left at a moment of our own clock, which may be far from the server's. */
export function timeLeft({ until, toldAt }: Offer, account: Account, now: number): number {
  const whole = answerTime(account);
  const told = until - toldAt;
  const end = told > 0 && told <= whole + tolerated ? until : toldAt + whole;
  return Math.min(whole, Math.max(0, end - now));
}

export interface OfferToMe extends Offer {
  readonly conversationId: string;
}

/** What is offered to whoever is signed in and still waits, the first to end before the others. */
export function offersToMe(live: Live, state: State): OfferToMe[] {
  return [...live.offers]
    .filter(([id, { agentId }]) => agentId === state.myId && state.conversations.get(id)?.state === "waiting")
    .map(([conversationId, offer]) => ({ ...offer, conversationId }))
    .sort((a, b) => a.until - b.until);
}
