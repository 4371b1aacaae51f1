import { FileInput } from "@hovor/ui/picking";
import { useRef } from "preact/hooks";

import { useChat, useChatState } from "../chat/context";
import { Icon } from "../frame/Icon";

/** Lets the visitor choose files to send. */
export function Attach() {
  const chat = useChat();
  const { texts } = useChatState();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <FileInput inputRef={input} onFiles={(files) => chat.attach(files)} />
      <button type="button" class="btn" aria-label={texts.t("attach")} onClick={() => input.current?.click()}>
        <Icon name="clip" />
      </button>
    </>
  );
}
