import type { Conversation, Reader, Snapshot } from "@hovor/protocol";

/** How many messages are unread for who is signed in: for themselves where they have joined, else for the whole team. */
export function withOwnCount(told: Conversation, known: Conversation | undefined, myId: string): Conversation {
  const mine = participantOf(told, myId);
  if (!mine) return told;
  if (known && participantOf(known, myId)) return { ...told, unread_count: known.unread_count };
  return { ...told, unread_count: mine.reason === "assigned" ? Math.max(1, told.unread_count) : 0 };
}

/** As the snapshot counts them. */
export function withCounts(snapshot: Snapshot): readonly Conversation[] {
  const own = new Map((snapshot.unread ?? []).map((one) => [one.conversation_id, one.unread_count]));
  return snapshot.conversations.map((one) =>
    participantOf(one, snapshot.agent_id) ? { ...one, unread_count: own.get(one.id) ?? 0 } : one,
  );
}

/** How far who is signed in has read; where they have not joined, how far anybody has. */
export function readSeqOf(conversation: Conversation, myId: string): number {
  const mine = participantOf(conversation, myId);
  return mine ? Math.min(mine.read_seq ?? 0, conversation.agent_read_seq) : conversation.agent_read_seq;
}

/** With how far one of those who have joined has read. */
export function withReader(conversation: Conversation, { agent_id, read_seq }: Pick<Reader, "agent_id" | "read_seq">) {
  if (!conversation.participants) return conversation;
  return {
    ...conversation,
    participants: conversation.participants.map((one) => (one.agent_id === agent_id ? { ...one, read_seq } : one)),
  };
}

export function participantOf({ agent_ids, participants }: Conversation, id: string) {
  return agent_ids.includes(id) ? participants?.find((one) => one.agent_id === id) : undefined;
}
