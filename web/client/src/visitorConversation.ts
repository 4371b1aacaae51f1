import type { ConversationMarked, Message, VisitorConversation } from "@hovor/protocol";

import { isSaid } from "./said";

/** The conversation after a message: whoever writes has received and read all before. */
export function posted(conversation: VisitorConversation, message: Message): VisitorConversation {
  const { seq, author } = message;
  const next = { ...conversation, last_seq: Math.max(conversation.last_seq, seq) };
  if (author === "visitor") return { ...next, ...visitorMarks(next, seq, seq) };
  if (author === "agent" && isSaid(message)) return { ...next, ...agentMarks(next, seq, seq) };
  return next;
}

export function marked(conversation: VisitorConversation, mark: ConversationMarked): VisitorConversation {
  const marks = mark.side === "visitor" ? visitorMarks : agentMarks;
  return { ...conversation, ...marks(conversation, mark.delivered_seq, mark.read_seq) };
}

// Marks only move forward: word of an older one may come late.

const visitorMarks = (conversation: VisitorConversation, delivered: number, read: number) => ({
  visitor_delivered_seq: Math.max(conversation.visitor_delivered_seq, delivered),
  visitor_read_seq: Math.max(conversation.visitor_read_seq, read),
});

const agentMarks = (conversation: VisitorConversation, delivered: number, read: number) => ({
  agent_delivered_seq: Math.max(conversation.agent_delivered_seq, delivered),
  agent_read_seq: Math.max(conversation.agent_read_seq, read),
});
