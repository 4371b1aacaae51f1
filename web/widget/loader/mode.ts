import type { ConsentMode } from "@hovor/protocol";

import { own } from "../own";
import { cookies } from "../page";

const modes: readonly unknown[] = ["open", "standard", "strict"] satisfies ConsentMode[];

/** A word that nobody knows is the strictest: it was written by somebody who wanted something. */
const rank = (mode: unknown): number => (modes.indexOf(mode) + modes.length) % modes.length;

/** The stricter of what the account is set to and what the page asks for. */
export function modeHere(ofAccount: unknown): ConsentMode {
  const ofPage = own(Reflect.get(window, "_smartsupp"), "consentMode") ?? "open";
  return modes[Math.max(rank(ofAccount ?? "standard"), rank(ofPage))] as ConsentMode;
}

/** Where a page remembers what its visitor has agreed to: words with dots between; one that begins with "no-" is refused. */
export const agreementCookie = "ssupp.consent";

/** The visitor has opened the chat here before, or has consented to something. */
export function hasAgreed(): boolean {
  const [, kept = ""] = cookies().match(/(?:^|; )ssupp\.consent=([\w.-]*)/) ?? [];
  return kept.split(".").some((word) => word && !word.startsWith("no-"));
}

const opening = /^chat:(open|send)$/;
const consenting = /^(analytics|marketing)Consent$/;

/** By this call the visitor opens the chat or consents: what a page asks for in their name. */
export const letsIn = (name: unknown, first: unknown): boolean =>
  typeof name === "string" && (opening.test(name) || (consenting.test(name) && first === true));
