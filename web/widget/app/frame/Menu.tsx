import { useEffect, useRef, useState } from "preact/hooks";

import { useChat, useChatState } from "../chat/context";
import { transcriptOf } from "../talk/transcript";
import { Icon } from "./Icon";
import { usePopover } from "./usePopover";

/** What is needed seldom. */
export function Menu() {
  const chat = useChat();
  const state = useChatState();
  const { texts, isMuted, messages, conversation, offersTranscript } = state;
  const { isOpen, toggle, close, popover } = usePopover();
  const [isCopied, setCopied] = useState(false);
  const first = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (isOpen) first.current?.focus();
    else setCopied(false);
  }, [isOpen]);

  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(transcriptOf(state));
    setCopied(true);
  };

  return (
    <div class="menu-at" ref={popover}>
      <button
        type="button"
        class="btn"
        aria-label={texts.t("more")}
        aria-haspopup="true"
        aria-expanded={isOpen}
        onClick={toggle}
      >
        <Icon name="more" />
      </button>
      {isOpen && (
        <div class="menu">
          <button
            type="button"
            ref={first}
            onClick={() => {
              chat.setMuted(!isMuted);
              close();
            }}
          >
            <Icon name={isMuted ? "sound" : "silence"} flips />
            {texts.t(isMuted ? "unmute" : "mute")}
          </button>
          {messages.length > 0 && "clipboard" in navigator && (
            <button type="button" onClick={() => void copy().catch(close)}>
              <Icon name={isCopied ? "check" : "copy"} />
              <span role="status">{texts.t(isCopied ? "copied" : "copy")}</span>
            </button>
          )}
          {conversation && offersTranscript && (
            <button
              type="button"
              onClick={() => {
                popover.current?.querySelector("button")?.focus(); // where the form gives it back
                chat.openTranscript(true);
                close();
              }}
            >
              <Icon name="mail" />
              {texts.t("email_chat")}
            </button>
          )}
          {conversation && conversation.state !== "closed" && (
            <button
              type="button"
              onClick={() => {
                chat.end();
                close();
              }}
            >
              <Icon name="check" />
              {texts.t("end")}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
