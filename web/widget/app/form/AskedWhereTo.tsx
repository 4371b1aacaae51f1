import { useChat } from "../chat/context";
import { Later } from "../frame/Later";
import { fetchForms } from "./fetchForms";

/** Above the composer, for who wants to have the conversation by e-mail. */
export function AskedWhereTo() {
  const chat = useChat();
  return (
    <div class="before">
      <Later fetchPart={fetchForms} onDiscard={() => chat.openTranscript(false)}>
        {({ TranscriptForm }) => <TranscriptForm />}
      </Later>
    </div>
  );
}
