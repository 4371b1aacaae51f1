import { newMessageId } from "@hovor/client";
import { Button, Keys, NoteIcon } from "@hovor/ui";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

import { useDesk, useDeskState } from "../desk";
import { keysOf } from "../keys";
import { t } from "../text";
import { addNote } from "./actions";
import { readNoteDraft, writeNoteDraft } from "./drafts";
import { mentionsIn } from "./mentions";
import { MentionButton, useMentions } from "./useMentions";

export interface NoteFormProps {
  readonly conversationId: string;
  readonly tabs: ComponentChildren;
  /** The note is written, or its writer has left it. */
  readonly onDone: () => void;
}

const longest = 16_000;

/** Where an agent notes something for the team. What could not be kept is a draft again. */
export function NoteForm({ conversationId, tabs, onDone }: NoteFormProps) {
  const desk = useDesk();
  const state = useDeskState();
  const { myId } = state;
  const [text, setText] = useState(() => readNoteDraft(myId, conversationId));
  const field = useRef<HTMLTextAreaElement>(null);
  const mentions = useMentions(field, text);
  const canAdd = text.trim() !== "" && text.length <= longest;

  useEffect(() => field.current?.focus(), []);

  const change = (value: string) => {
    setText(value);
    writeNoteDraft(myId, conversationId, value);
  };
  const add = () => {
    if (!canAdd) return;
    const called = mentionsIn(text, state.agents.values());
    change("");
    onDone();
    void addNote(desk, conversationId, { id: newMessageId(), text: text.trim(), mention_ids: called });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (mentions.list && mentions.takesKey(event)) return;
    if (event.key === "Escape") onDone();
    else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) add();
    else return;
    event.preventDefault();
  };

  const box = (
    <div class="reply note">
      {tabs}
      <textarea
        ref={field}
        class="text"
        dir="auto"
        rows={2}
        value={text}
        aria-label={t("note.label")}
        placeholder={t("note.placeholder")}
        onInput={(event) => change(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        {...mentions.fieldProps}
      />
      <div class="tools">
        <MentionButton isOpen={mentions.isOpen} onPress={mentions.toggle} />
        <span class={text.length > longest ? "grow bad" : "grow faint"} role="status">
          {text.length > longest ? t("composer.tooLong", { count: text.length - longest }) : t("note.teamOnly")}
        </span>
        <Button kind="main" place="send" icon={<NoteIcon />} disabled={!canAdd} onClick={add}>
          <span class="word">{t("note.add")}</span>
          <Keys keys={keysOf("send")} />
        </Button>
      </div>
    </div>
  );
  return (
    <>
      {mentions.list}
      {box}
    </>
  );
}
