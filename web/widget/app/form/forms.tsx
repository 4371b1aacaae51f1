import { useChat, useChatState } from "../chat/context";
import form from "../styles/form.css?inline";
import rating from "../styles/rating.css?inline";
import { detailsOf } from "./answers";
import { VisitorForm } from "./VisitorForm";

export { RatingForm } from "./RatingForm";
export { TranscriptForm } from "./TranscriptForm";

export const styles = form + rating;

/** In the composer's place, before the first message. */
export function FormBefore() {
  const chat = useChat();
  const { formBefore, privacy, conversation } = useChatState();
  const fields = conversation ? [] : formBefore; // who has written before is asked about a new policy alone
  return (
    <VisitorForm
      fields={fields}
      title={fields.length > 0 ? "before_title" : "privacy_title"}
      button="before_start"
      asksToAgree={privacy?.isRequired === true}
      onAnswer={(answers, hasAgreed) =>
        chat.answerBefore(detailsOf(fields, answers, hasAgreed ? privacy : undefined), answers)
      }
    />
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
      onAnswer={(answers) => chat.answerAway(detailsOf(formAway, answers))}
    />
  );
}
