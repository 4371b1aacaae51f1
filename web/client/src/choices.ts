import type { Message } from "@hovor/protocol";

import { isSaid } from "./said";

/** Of one message, and characters of each. */
export const mostChoices = 10;
export const longestChoice = 100;

/** The answers that the visitor may pick now: those of the last thing that somebody said. */
export function openChoices(messages: readonly Message[]): readonly string[] {
  return messages.filter(isSomebodys).at(-1)?.choices ?? [];
}

/** Which of the answers that a message offers the visitor has picked, as far as these messages tell. */
export function pickedChoice(messages: readonly Message[], { seq, choices = [] }: Message): string | undefined {
  const after = messages.filter((one) => one.seq > seq && (one.author === "visitor" || one.choices));
  const answer = after[0]?.author === "visitor" ? after[0].text : undefined;
  return choices.find((choice) => choice === answer);
}

const isSomebodys = (message: Message): boolean => isSaid(message) && message.author !== "system";
