import { newMessageId } from "@hovor/client";
import { Button, Keys, SendIcon } from "@hovor/ui";
import { useEffect, useRef, useState } from "preact/hooks";

import { explain, RequestError } from "../api";
import { useDesk, useDeskState } from "../desk";
import { FormError, useSubmit } from "../form";
import { keysOf, useAction } from "../keys";
import { recall, remember } from "../memory";
import { go } from "../place";
import { RepliesButton, useSavedReplies } from "../replies";
import { t } from "../text";
import { conversationPathOf } from "./conversationPathOf";

/** As the protocol has it. */
const longest = 16_000;

export interface FirstWordsProps {
  readonly visitorId: string;
  readonly name: string;
}

/** Begins a conversation with a visitor who has none: what is sent, they see beside the closed chat. */
export function FirstWords({ visitorId, name }: FirstWordsProps) {
  const { api } = useDesk();
  const { myId } = useDeskState();
  const draft = `hovor.first.${myId}.${visitorId}`;
  const [text, setText] = useState(() => recall(draft) ?? "");
  const [id] = useState(() => newMessageId()); // what is tried again is no second conversation
  const field = useRef<HTMLTextAreaElement>(null);
  const replies = useSavedReplies({ field, text, visitorId });
  const over = text.trim().length - longest;
  useAction("reply", () => field.current?.focus());
  useEffect(() => remember(draft, text.trim() ? text : undefined), [draft, text]);

  const { isBusy, error, onSubmit } = useSubmit(async () => {
    const words = text.trim();
    if (!words || over > 0) return;
    const { conversation } = await api.startConversation(visitorId, { id, text: words });
    remember(draft, undefined);
    go(conversationPathOf(conversation, myId));
  }, explainStart);

  const onKeyDown = (event: KeyboardEvent) => {
    if (replies.takesKey(event)) return;
    if (event.key === "Escape") field.current?.blur();
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) onSubmit();
    else return;
    event.preventDefault();
  };
  return (
    <section class="first-words">
      <h3 class="label">{t("first.title")}</h3>
      <FormError text={error} />
      {replies.list}
      <div class="reply">
        <textarea
          ref={field}
          class="text"
          dir="auto"
          rows={2}
          value={text}
          aria-label={t("first.label", { name })}
          placeholder={t("first.placeholder", { name })}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          {...replies.fieldProps}
        />
        <div class="tools">
          <RepliesButton isOpen={replies.isOpen} onPress={replies.toggle} />
          <span class="grow bad t12" role="status">
            {over > 0 && t("first.tooLong", { count: over })}
          </span>
          <Button
            kind="main"
            size="s"
            icon={<SendIcon flips />}
            busy={isBusy}
            disabled={!text.trim() || over > 0}
            onClick={onSubmit}
          >
            {t("first.send")}
            <Keys keys={keysOf("send")} />
          </Button>
        </div>
      </div>
    </section>
  );
}

function explainStart(reason: unknown): string {
  const isRefused = reason instanceof RequestError && (reason.code === "conflict" || reason.code === "not_found");
  return isRefused ? t("first.refused") : explain(reason);
}
