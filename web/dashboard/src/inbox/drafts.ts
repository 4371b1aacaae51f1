const keyOf = (agentId: string, conversationId: string) => `hovor.draft.${agentId}.${conversationId}`;

/** What was written and not sent, kept for each conversation on this computer. */
export function readDraft(agentId: string, conversationId: string): string {
  return localStorage.getItem(keyOf(agentId, conversationId)) ?? "";
}

export function writeDraft(agentId: string, conversationId: string, text: string): void {
  if (text.trim()) localStorage.setItem(keyOf(agentId, conversationId), text);
  else localStorage.removeItem(keyOf(agentId, conversationId));
}
