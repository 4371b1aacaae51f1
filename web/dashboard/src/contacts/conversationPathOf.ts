import type { Conversation } from "@hovor/protocol";

import { viewOf } from "../inbox";
import { pathOf } from "../place";

/** Where a conversation is read. */
export function conversationPathOf(conversation: Conversation, myId: string): string {
  return pathOf({ name: "inbox", view: viewOf(conversation, myId), conversationId: conversation.id });
}
