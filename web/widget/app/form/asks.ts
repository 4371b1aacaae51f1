import type { ChatState } from "../chat/state";

/** Whether the site asks something of visitors whom it does not know yet. */
export function hasFormBefore({ formBefore, privacy }: ChatState): boolean {
  return formBefore.length > 0 || privacy?.isRequired === true;
}

/** Whether the visitor answers a form before they may write. */
export function asksBefore(state: ChatState): boolean {
  const { isLoaded, conversation, hasAnswered } = state;
  return isLoaded && hasFormBefore(state) && !conversation && !hasAnswered;
}

/** Whether the visitor, who has written and whom nobody answers now, is asked where an answer would reach them. */
export function asksAway({ isLoaded, conversation, isOnline, email }: ChatState): boolean {
  return isLoaded && conversation?.state === "waiting" && !isOnline && !email;
}
