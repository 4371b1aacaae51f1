import type { Account, AccountUpdate, ConsentMode } from "@hovor/protocol";

import { requiredError } from "../form";
import { isColor } from "./contrast";
import { isSetupSound, type Setup, setupOf } from "./setup";

/** What is set in the studio. */
export interface Look {
  readonly company: string;
  readonly greeting: string;
  readonly color: string;
  readonly asks_for_rating: boolean;
  readonly consent_mode: ConsentMode;
  readonly setup: Setup;
}

export function lookOf(account: Account): Look {
  const { company, greeting, color, asks_for_rating = false, consent_mode = "standard", chat_box } = account;
  return { company, greeting, color: color.toLowerCase(), asks_for_rating, consent_mode, setup: setupOf(chat_box) };
}

/** Only what is different: what is absent stays as it is. How the chat box is set up goes a way of its own. */
export function changesOf(saved: Look, { setup, ...look }: Look): AccountUpdate {
  const trimmed = { ...look, company: look.company.trim(), greeting: look.greeting.trim() };
  return Object.fromEntries(Object.entries(trimmed).filter(([name, value]) => saved[name as keyof Look] !== value));
}

export const isSound = (look: Look) => !requiredError(look.company) && isColor(look.color) && isSetupSound(look.setup);
