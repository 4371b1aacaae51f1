import type { ChatState } from "../chat/state";

/** Whether the visitor answers a form before they may write. */
export function asksBefore({ isLoaded, conversation, hasAnswered, formBefore, privacy }: ChatState): boolean {
  const hasForm = formBefore.length > 0 || privacy?.isRequired === true;
  return isLoaded && hasForm && !conversation && !hasAnswered;
}

/** Whether the visitor, who has written and whom nobody answers now, is asked where an answer would reach them. */
export function asksAway({ isLoaded, conversation, isOnline, hasEmail }: ChatState): boolean {
  return isLoaded && conversation?.state === "waiting" && !isOnline && !hasEmail;
}
