import { useChat, useChatState } from "../chat/context";
import { Policy } from "./Policy";
import { VisitorForm } from "./VisitorForm";

/** In the composer's place, before the first message. */
export function FormBefore() {
  const chat = useChat();
  const { formBefore, privacy } = useChatState();
  return (
    <div class="before">
      <VisitorForm
        fields={formBefore}
        title={formBefore.length > 0 ? "before_title" : "privacy_title"}
        button="before_start"
        asksToAgree={privacy?.isRequired === true}
        onAnswer={(answers, hasAgreed) => chat.answerBefore(answers, hasAgreed)}
      />
    </div>
  );
}

/** Below the messages of somebody whom nobody answers now. */
export function FormAway() {
  const chat = useChat();
  const { formAway } = useChatState();
  return (
    <VisitorForm
      fields={formAway}
      title="away_title"
      button="away_save"
      onAnswer={(answers) => chat.answerAway(answers)}
    />
  );
}

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
