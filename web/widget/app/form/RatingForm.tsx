import { useState } from "preact/hooks";

import { useChat, useChatState } from "../chat/context";
import { Icon } from "../frame/Icon";

const faces = [
  { value: 1, icon: "sad", text: "rate_bad" },
  { value: 3, icon: "neutral", text: "rate_normal" },
  { value: 5, icon: "happy", text: "rate_good" },
] as const;

const longestComment = 1_000;

/** What the visitor thought of a conversation that is over: a face, sent at once, and words for those who have some. */
export function RatingForm() {
  const chat = useChat();
  const { texts, conversation } = useChatState();
  const [chosen, setChosen] = useState(conversation?.rating?.value);
  const [isDone, setIsDone] = useState(conversation?.rating?.text !== undefined);
  const [text, setText] = useState("");

  const choose = (value: number): void => {
    setChosen(value);
    chat.rate({ value });
  };

  return (
    <form
      class="rating"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) chat.rate({ text: text.trim() });
        setIsDone(true);
      }}
    >
      <fieldset>
        <legend>{texts.t("rate")}</legend>
        {faces.map(({ value, icon, text: name }) => (
          <label key={value} class="mood">
            <input type="radio" name="rating" checked={chosen === value} onChange={() => choose(value)} />
            <Icon name={icon} />
            <span>{texts.t(name)}</span>
          </label>
        ))}
      </fieldset>
      {chosen !== undefined && !isDone && (
        <>
          <textarea
            rows={2}
            dir="auto"
            maxLength={longestComment}
            value={text}
            aria-label={texts.t("rate_comment")}
            placeholder={texts.t("rate_comment")}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="wide">
            {texts.t("rate_send")}
          </button>
        </>
      )}
      <p class="dim" role="status">
        {isDone && texts.t("rated")}
      </p>
    </form>
  );
}
