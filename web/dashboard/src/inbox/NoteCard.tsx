import type { Note } from "@hovor/protocol";
import { NoteIcon } from "@hovor/ui";

import { useDeskState } from "../desk";
import { clockTime, exactTime, t } from "../text";
import { MessageText } from "./MessageText";
import { agentName } from "./names";

/** What a colleague noted beside the conversation. */
export function NoteCard({ note }: { readonly note: Note }) {
  const state = useDeskState();
  const isForMe = note.mention_ids.includes(state.myId);
  const names = note.mention_ids.map((id) => agentName(state, id)).join(", ");
  return (
    <div class={isForMe ? "memo for-me" : "memo"} role="note">
      <NoteIcon />
      <div class="grow">
        <p class="t12">
          <b>{agentName(state, note.agent_id)}</b>{" "}
          <time dateTime={new Date(note.created_at).toISOString()} title={exactTime(note.created_at)}>
            {clockTime(note.created_at)}
          </time>
          {" \u00b7 "}
          {names ? t("note.for", { names }) : t("note.teamOnly")}
        </p>
        <p class="words" dir="auto">
          <MessageText message={note} />
        </p>
      </div>
    </div>
  );
}
