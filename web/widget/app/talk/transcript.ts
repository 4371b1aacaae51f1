import { isSaid } from "@hovor/client";

import { type ChatState, faceOf } from "../chat/state";

/** The conversation as plain text, one message a line. */
export function transcriptOf(state: ChatState): string {
  const { texts } = state;
  return state.messages
    .filter(isSaid)
    .map((message) => {
      const isMine = message.author === "visitor";
      const name = isMine ? texts.t("you") : (faceOf(state, message.agent_id)?.name ?? texts.t("team"));
      return `[${texts.moment(message.created_at)}] ${name}: ${message.file?.name ?? message.text}`;
    })
    .join("\n");
}
