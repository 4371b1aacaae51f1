import type { Unsent } from "@hovor/client";
import { recall, remember } from "../memory";

const keyOf = (agentId: string) => `hovor.unsent.${agentId}`;

/** What this agent wrote here and the server has not confirmed: it outlives a reload. */
export function readUnsent(agentId: string): readonly Unsent[] {
  try {
    const stored: unknown = JSON.parse(recall(keyOf(agentId)) ?? "[]");
    return Array.isArray(stored) ? stored.filter(isUnsent) : [];
  } catch {
    return [];
  }
}

export function writeUnsent(agentId: string, unsent: readonly Unsent[]): void {
  remember(keyOf(agentId), unsent.length > 0 ? JSON.stringify(unsent) : undefined);
}

function isUnsent(entry: unknown): entry is Unsent {
  const { id, conversationId, text } = (entry ?? {}) as Partial<Unsent>;
  return typeof id === "string" && typeof conversationId === "string" && typeof text === "string";
}
