import type { Message, MessageKind } from "@hovor/protocol";

import { useChatState } from "../chat/context";
import { faceOf } from "../chat/state";
import { Icon } from "../frame/Icon";
import type { TextKey } from "../texts/texts";

const keys: Partial<Record<MessageKind, TextKey>> = {
  agent_joined: "joined",
  agent_left: "left",
  closed: "closed",
  reopened: "reopened",
};

/** A line about the conversation itself. */
export function Happened({ message }: { readonly message: Message }) {
  const state = useChatState();
  const key = keys[message.kind];
  if (!key) return null;
  const name = faceOf(state, message.agent_id)?.name ?? state.texts.t("team");
  const isOwnEnd = message.kind === "closed" && !message.agent_id;
  return (
    <p class="sys">
      <Icon name={message.kind === "closed" ? "check" : "user"} isSmall />
      {isOwnEnd ? state.texts.t("closed_by_you") : state.texts.t(key, { name })}
    </p>
  );
}
