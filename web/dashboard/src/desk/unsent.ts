import { isUnsent, type Unsent } from "@hovor/client";
import { recall, remember } from "../memory";

const keyOf = (agentId: string) => `hovor.unsent.${agentId}`;

/** What this agent wrote here and the server has not confirmed: it outlives a reload. */
export function readUnsent(agentId: string): readonly Unsent[] {
  try {
    const stored: unknown = JSON.parse(recall(keyOf(agentId)) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isOfConversation) : [];
  } catch {
    return [];
  }
}

export function writeUnsent(agentId: string, unsent: readonly Unsent[]): void {
  remember(keyOf(agentId), unsent.length > 0 ? JSON.stringify(unsent) : undefined);
}

const isOfConversation = (entry: unknown): entry is Unsent =>
  isUnsent(entry) && typeof entry.conversationId === "string";
