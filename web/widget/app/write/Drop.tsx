import { useIncomingFiles } from "@hovor/ui/picking";

import { useChat, useChatState } from "../chat/context";
import { Icon } from "../frame/Icon";

/** Takes files that are dropped anywhere on the chat, or pasted. */
export function Drop() {
  const chat = useChat();
  const { texts } = useChatState();
  if (!useIncomingFiles((files) => chat.attach(files))) return null;
  return (
    <p class="drop">
      <Icon name="clip" />
      {texts.t("drop")}
    </p>
  );
}
