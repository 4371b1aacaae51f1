import { longestChoice, mostChoices } from "@hovor/client";

/** Answers that are about to be offered, and what is being written of the next one. */
export interface Offer {
  readonly choices: readonly string[];
  readonly written: string;
}

export const noOffer: Offer = { choices: [], written: "" };

/** With one more, unless it says nothing new or there is no room. */
export function withChoice(choices: readonly string[], written: string): readonly string[] {
  const choice = written.trim().slice(0, longestChoice).trim();
  const isMore = choice !== "" && !choices.includes(choice) && choices.length < mostChoices;
  return isMore ? [...choices, choice] : choices;
}
