import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

import { useChat, useChatState } from "../chat/context";
import { fetchFiles } from "../files/fetchFiles";
import { Icon } from "../frame/Icon";
import { Later } from "../frame/Later";
import { usePopover } from "../frame/usePopover";
import { Attach } from "./Attach";
import { leftOf } from "./limit";

const fetchEmoji = () => import("./EmojiPicker");

/** Where the visitor writes: always open, whatever the line does. */
export function Composer() {
  const chat = useChat();
  const { texts, draft, isOpen, refused, showsTyping, takesFiles } = useChatState();
  const [text, setText] = useState(draft.text);
  const field = useRef<HTMLTextAreaElement>(null);
  const { isOpen: isPicking, toggle, close, popover } = usePopover();
  const left = leftOf(text);
  const canSend = text.trim() !== "" && (left === undefined || left >= 0);

  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);

  useLayoutEffect(() => setText(draft.text), [draft]); // at once, or it would take away what is typed meanwhile

  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    area.style.blockSize = "auto";
    area.style.blockSize = `${area.scrollHeight}px`; // up to its max-block-size, then it scrolls
  }, [text]);

  const write = (changed: string): void => {
    setText(changed);
    chat.write(changed);
  };

  const send = (): void => {
    if (canSend) {
      chat.post(text.trim());
      setText("");
    }
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  };

  const insert = (emoji: string): void => {
    const area = field.current;
    if (!area) return;
    area.setRangeText(emoji, area.selectionStart, area.selectionEnd, "end");
    write(area.value);
    close();
    area.focus();
  };

  return (
    <div class="write-at" ref={popover}>
      {isPicking && (
        <Later fetchPart={fetchEmoji} onDiscard={close}>
          {({ EmojiPicker }) => <EmojiPicker onPick={insert} />}
        </Later>
      )}
      {refused.length > 0 && (
        <Later fetchPart={fetchFiles} asked={refused}>
          {({ Refused }) => <Refused />}
        </Later>
      )}
      <form
        class="write"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <textarea
          ref={field}
          rows={1}
          dir={text ? "auto" : undefined} // an empty field shows its placeholder, which is ours
          value={text}
          aria-label={texts.t("message")}
          placeholder={texts.t("placeholder")}
          enterkeyhint="send"
          aria-describedby={
            [showsTyping && "seen", left !== undefined && "left"].filter(Boolean).join(" ") || undefined
          }
          aria-invalid={left !== undefined && left < 0}
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        <button type="button" class="btn" aria-label={texts.t("emoji")} aria-expanded={isPicking} onClick={toggle}>
          <Icon name="smile" />
        </button>
        {takesFiles && <Attach />}
        <button type="submit" class="btn main" aria-label={texts.t("send")} disabled={!canSend}>
          <Icon name="send" flips />
        </button>
      </form>
      {showsTyping && (
        <p id="seen" class="seen">
          {texts.t("seen_before")}
        </p>
      )}
      <p id="left" class={left !== undefined && left < 0 ? "left bad" : "left"} role="status">
        {left !== undefined && texts.count(left < 0 ? "over" : "left", Math.abs(left))}
      </p>
    </div>
  );
}
