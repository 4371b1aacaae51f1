import { recall, remember } from "../memory";

const keyOf = (agentId: string, conversationId: string) => `hovor.draft.${agentId}.${conversationId}`;

/** What was written and not sent, kept for each conversation on this computer. */
export function readDraft(agentId: string, conversationId: string): string {
  return recall(keyOf(agentId, conversationId)) ?? "";
}

export function writeDraft(agentId: string, conversationId: string, text: string): void {
  remember(keyOf(agentId, conversationId), text.trim() ? text : undefined);
}
