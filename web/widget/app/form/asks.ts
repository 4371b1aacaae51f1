import type { Visitor } from "@hovor/protocol";

import type { ChatState } from "../chat/state";

/** Whether the site asks something of visitors whom it does not know yet. */
export function hasFormBefore({ formBefore, privacy }: ChatState): boolean {
  return formBefore.length > 0 || privacy?.isRequired === true;
}

/** Whether the visitor answers a form before they may write. */
export function asksBefore(state: ChatState): boolean {
  const { isLoaded, conversation, hasAnswered } = state;
  return isLoaded && !hasAnswered && (conversation ? hasNewPolicy(state) : hasFormBefore(state));
}

/** Of the policy that the visitor has agreed to: empty where the site has told none, undefined where they have not. */
export function agreedVersion({ consents = [] }: Visitor): string | undefined {
  const agreed = consents.find((one) => one.kind === "privacy" && one.is_given);
  return agreed && (agreed.policy_version ?? "");
}

/** Whether who has written before is to agree to another version of the site's policy. */
function hasNewPolicy({ privacy, agreedVersion }: ChatState): boolean {
  return privacy?.isRequired === true && privacy.version !== "" && privacy.version !== agreedVersion;
}

/** Whether the visitor, who has written and whom nobody answers now, is asked where an answer would reach them. */
export function asksAway({ isLoaded, conversation, isOnline, email }: ChatState): boolean {
  return isLoaded && conversation?.state === "waiting" && !isOnline && !email;
}
