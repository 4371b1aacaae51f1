import type { VisitorConversation } from "@hovor/protocol";

export type Mark = "sent" | "delivered" | "read";

/** How far the visitor's message has come. */
export function markOf(seq: number, conversation: VisitorConversation | undefined): Mark {
  if (!conversation) return "sent";
  if (seq <= conversation.agent_read_seq) return "read";
  return seq <= conversation.agent_delivered_seq ? "delivered" : "sent";
}
