import { TypingSignal } from "@hovor/client";
import type { Conversation } from "@hovor/protocol";
import { AnswersIcon, Button, IconButton, Keys, SendIcon, UndoIcon } from "@hovor/ui";
import type { ComponentChildren, TextareaHTMLAttributes } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";

import { unban, useIsBanned } from "../about";
import { useDesk, useDeskState } from "../desk";
import { EmojiButton, EmojiPicker, useEmojiSuggestions } from "../emoji";
import { keysOf, useAction } from "../keys";
import { RepliesButton, useSavedReplies } from "../replies";
import { insertInto } from "../suggest";
import { t } from "../text";
import { AttachButton } from "./AttachButton";
import { reopen } from "./actions";
import { readDraft, writeDraft } from "./drafts";
import { OfferRow } from "./OfferRow";
import { useOffer } from "./useOffer";

export interface ComposerProps {
  readonly conversation: Conversation;
  readonly name: string;
  /** Above the field: what else can be written. */
  readonly tabs?: ComponentChildren;
  readonly takesFocus?: boolean;
}

type FieldProps = TextareaHTMLAttributes<HTMLTextAreaElement>;

/** As the protocol has it. */
const longest = 16_000;
const warnsFrom = 15_000;

/** Where to answer. It stays open when the line is down: what is sent then waits for it. */
export function Composer({ conversation, name, tabs, takesFocus = false }: ComposerProps) {
  const desk = useDesk();
  const { myId } = useDeskState();
  const { id, state, visitor_id: visitorId } = conversation;
  const [text, setText] = useState(() => readDraft(myId, id));
  const offer = useOffer(myId, id);
  const field = useRef<HTMLTextAreaElement>(null);
  const replies = useSavedReplies({ field, text, visitorId });
  const emoji = useEmojiSuggestions(field, text);
  const [isPicking, setPicking] = useState(false);
  const typing = useMemo(() => new TypingSignal((isTyping) => desk.setTyping(id, isTyping)), [desk, id]);
  const isClosed = state === "closed";
  const isBanned = useIsBanned(visitorId);

  useEffect(() => () => typing.stop(), [typing]);
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  useAction("reply", isClosed || isBanned ? undefined : () => field.current?.focus());

  const change = (value: string) => {
    setText(value);
    writeDraft(myId, id, value);
    if (value.trim()) typing.keyPressed();
    else typing.stop();
  };
  const leaveOffer = () => {
    offer.leave();
    field.current?.focus();
  };
  const closePicker = () => {
    setPicking(false);
    field.current?.focus();
  };
  const insert = (character: string) => {
    setPicking(false);
    const { current } = field;
    if (current) insertInto(current, current.selectionStart, current.selectionEnd, character);
  };
  const send = () => {
    const words = text.trim();
    if (!words || words.length > longest) return;
    const choices = offer.take();
    change(""); // says that nobody writes, before the message says that it may still change
    desk.post(id, words, choices);
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (replies.takesKey(event) || emoji.takesKey(event)) return;
    if (event.key === "Escape") field.current?.blur();
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) send();
    else return;
    event.preventDefault();
  };

  if (isBanned) {
    return (
      <div class="reply closed">
        {tabs}
        <p class="ban-words dim">{t("ban.composer", { name })}</p>
        <Button icon={<UndoIcon />} onClick={() => void unban(desk, { id: visitorId, name })}>
          {t("ban.unban")}
        </Button>
      </div>
    );
  }
  if (isClosed) {
    return (
      <div class="reply closed">
        {tabs}
        <p class="grow dim">{text ? t("composer.closedWithDraft") : t("composer.closed")}</p>
        <Button icon={<UndoIcon />} keys={keysOf("reopen")} onClick={() => void reopen(desk, conversation)}>
          {t("inbox.reopen")}
        </Button>
      </div>
    );
  }
  const box = (
    <div class="reply">
      {tabs}
      {offer.isShown && <OfferRow inHand={offer} onLeave={leaveOffer} />}
      <textarea
        ref={field}
        class="text"
        dir="auto"
        rows={2}
        value={text}
        aria-label={t("composer.label", { name })}
        placeholder={state === "waiting" ? t("composer.placeholderJoins") : t("composer.placeholder", { name })}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        {...bothOf(replies.fieldProps, emoji.fieldProps)}
      />
      <div class="tools">
        <RepliesButton isOpen={replies.isOpen} onPress={replies.toggle} />
        <EmojiButton isOpen={isPicking} onPress={() => setPicking(!isPicking)} />
        <AttachButton conversationId={id} />
        <OfferButton isShown={offer.isShown} onPress={offer.toggle} />
        <Length text={text} />
        <Button
          kind="main"
          place="send"
          icon={<SendIcon flips />}
          disabled={!text.trim() || text.length > longest}
          onClick={send}
        >
          <span class="word">{t("composer.send")}</span>
          <Keys keys={keysOf("send")} />
        </Button>
      </div>
    </div>
  );
  return (
    <>
      {replies.list || emoji.list}
      {isPicking && <EmojiPicker onPick={insert} onClose={closePicker} />}
      {box}
    </>
  );
}

/** The field opens either list: what opens one, and the other, is heard by both. */
function bothOf(one: FieldProps, other: FieldProps): FieldProps {
  const shown = other.role ? other : one;
  return {
    ...shown,
    onKeyUp: (event) => {
      one.onKeyUp?.(event);
      other.onKeyUp?.(event);
    },
    onClick: (event) => {
      one.onClick?.(event);
      other.onClick?.(event);
    },
    onBlur: (event) => {
      one.onBlur?.(event);
      other.onBlur?.(event);
    },
  };
}

/** Lets the agent give the visitor answers to pick. */
function OfferButton({ isShown, onPress }: { readonly isShown: boolean; readonly onPress: () => void }) {
  useAction("offer", onPress);
  return (
    <IconButton label={t("offer.title")} keys={keysOf("offer")} aria-expanded={isShown} onClick={onPress}>
      <AnswersIcon />
    </IconButton>
  );
}

/** How to send; or how much room is left, when that becomes a question. */
function Length({ text }: { readonly text: string }) {
  if (text.length < warnsFrom) {
    return (
      <span class="grow how faint" aria-hidden="true">
        <Keys keys={keysOf("breakLine")} /> {t("composer.breakLine")}
      </span>
    );
  }
  const left = longest - text.length;
  return (
    <span class={left < 0 ? "grow bad" : "grow faint"} role="status">
      {left < 0 ? t("composer.tooLong", { count: -left }) : t("composer.left", { count: left })}
    </span>
  );
}
