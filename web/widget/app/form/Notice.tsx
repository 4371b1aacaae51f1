import { useChatState } from "../chat/context";
import { Policy } from "./Policy";

/** For sites that say what writing means, and ask for no tick. */
export function Notice() {
  const { privacy, conversation } = useChatState();
  if (!privacy || privacy.isRequired || conversation) return null;
  return (
    <p class="notice">
      <Policy text="privacy" />
    </p>
  );
}
