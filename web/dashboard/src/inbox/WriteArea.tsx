import type { Conversation } from "@hovor/protocol";
import { useEffect, useRef, useState } from "preact/hooks";

import { keysOf, useAction } from "../keys";
import { t } from "../text";
import { Composer } from "./Composer";
import { NoteForm } from "./NoteForm";
import { takenBack } from "./takeBack";

export interface WriteAreaProps {
  readonly conversation: Conversation;
  readonly name: string;
}

type Mode = "reply" | "note";

/** Where an agent writes: to the visitor, or to their own team. */
export function WriteArea({ conversation, name }: WriteAreaProps) {
  const [mode, setMode] = useState<Mode>("reply");
  const [hasTurned, setTurned] = useState(false);
  const turnTo = (to: Mode) => {
    setMode(to);
    setTurned(true);
  };
  // What was taken back is a draft again: the field that shows it takes its place, with the focus in it.
  const restored = takenBack.value;
  const before = useRef(restored);
  useEffect(() => {
    if (before.current !== restored) turnTo("reply");
    before.current = restored;
  }, [restored]);

  useAction("note", () => turnTo("note"));
  useAction("reply", mode === "note" ? () => turnTo("reply") : undefined);

  const tabs = (
    <div class="turn" role="group" aria-label={t("composer.to")}>
      <Tab label={t("composer.reply")} keys={keysOf("reply")} isOn={mode === "reply"} onTurn={() => turnTo("reply")} />
      <Tab label={t("composer.note")} keys={keysOf("note")} isOn={mode === "note"} onTurn={() => turnTo("note")} />
    </div>
  );
  if (mode === "note") return <NoteForm conversationId={conversation.id} tabs={tabs} onDone={() => turnTo("reply")} />;
  return <Composer key={restored} conversation={conversation} name={name} tabs={tabs} takesFocus={hasTurned} />;
}

interface TabProps {
  readonly label: string;
  readonly keys: readonly string[];
  readonly isOn: boolean;
  readonly onTurn: () => void;
}

function Tab({ label, keys, isOn, onTurn }: TabProps) {
  return (
    <button type="button" aria-pressed={isOn} data-tip={keys.join(" ")} onClick={onTurn}>
      {label}
    </button>
  );
}
