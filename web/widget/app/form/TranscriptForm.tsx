import { useEffect, useRef, useState } from "preact/hooks";

import { useChat, useChatState } from "../chat/context";
import { Icon } from "../frame/Icon";
import { type Fault, faultOf } from "./answers";
import { emailField } from "./fields";
import { Question } from "./Question";

/** Asks where to send the conversation, and says what became of it. */
export function TranscriptForm() {
  const chat = useChat();
  const { texts, email } = useChatState();
  const place = useRef<HTMLDivElement>(null);
  const [address, setAddress] = useState(email);
  const [fault, setFault] = useState<Fault | undefined>();
  const [hasFailed, setFailed] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [sentTo, setSentTo] = useState("");

  useEffect(() => {
    const before = document.activeElement;
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  useEffect(() => place.current?.querySelector<HTMLElement>("input, button")?.focus(), [sentTo]);

  const blame = (wrong: Fault): void => {
    setFault(wrong);
    place.current?.querySelector("input")?.focus();
  };

  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (isWaiting) return;
    setFailed(false);
    const wrong = faultOf(emailField, address);
    if (wrong) return blame(wrong);
    setFault(undefined);
    setWaiting(true);
    const answer = await chat.requestTranscript(address.trim());
    setWaiting(false);
    if ("email" in answer) setSentTo(answer.email);
    else if (answer.failure === "invalid_argument") blame("no_email");
    else setFailed(true);
  };

  const close = (): void => chat.openTranscript(false);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.stopPropagation(); // only this, not the whole chat
    close();
  };

  return (
    <div ref={place} role="group" aria-label={texts.t("email_chat")} onKeyDown={onKeyDown}>
      <div class={sentTo && "coming"}>
        <p class="grow" role="status">
          {sentTo && texts.t("email_coming", { email: sentTo })}
        </p>
        {sentTo && (
          <button type="button" class="btn" aria-label={texts.t("shut")} onClick={close}>
            <Icon name="close" />
          </button>
        )}
      </div>
      {!sentTo && (
        <form class="ask" noValidate onSubmit={submit} aria-busy={isWaiting}>
          <p class="ask-title">{texts.t("email_chat")}</p>
          <Question field={emailField} answer={address} fault={fault} onAnswer={setAddress} />
          {hasFailed && (
            <p class="fault" role="alert">
              {texts.t("email_failed")}
            </p>
          )}
          <div class="pair">
            <button type="button" class="wide plain" onClick={close}>
              {texts.t("cancel")}
            </button>
            <button type="submit" class="wide">
              {texts.t("send")}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}
