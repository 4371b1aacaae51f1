import type { Conversation } from "@hovor/protocol";

import { viewOf } from "../inbox";
import { pathOf } from "../place";
import type { State } from "../store";
import type { VisitorRow } from "./rows";

/** Where the conversation with a visitor is read; undefined when there is none. */
export function conversationPath({ conversations, myId }: State, visitorId: string, row: VisitorRow | undefined) {
  const conversation = row ? row.conversation : newestOf(conversations, visitorId);
  if (conversation) {
    return pathOf({ name: "inbox", view: viewOf(conversation, myId), conversationId: conversation.id });
  }
  const id = row?.presence.conversation_id; // an old one, which is closed and not here
  return id && pathOf({ name: "inbox", view: "closed", conversationId: id });
}

function newestOf(conversations: State["conversations"], visitorId: string): Conversation | undefined {
  let newest: Conversation | undefined;
  for (const one of conversations.values()) {
    if (one.visitor_id === visitorId && (!newest || one.created_at > newest.created_at)) newest = one;
  }
  return newest;
}
