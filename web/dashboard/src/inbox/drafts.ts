import { recall, remember } from "../memory";
import { withChoice } from "./offer";

const keyOf = (agentId: string, conversationId: string) => `hovor.draft.${agentId}.${conversationId}`;
const offerKeyOf = (agentId: string, conversationId: string) => `hovor.offer.${agentId}.${conversationId}`;

/** What was written and not sent, kept for each conversation on this computer. */
export function readDraft(agentId: string, conversationId: string): string {
  return recall(keyOf(agentId, conversationId)) ?? "";
}

export function writeDraft(agentId: string, conversationId: string, text: string): void {
  remember(keyOf(agentId, conversationId), text.trim() ? text : undefined);
}

const noteKeyOf = (agentId: string, conversationId: string) => `hovor.note.${agentId}.${conversationId}`;

/** The same of a note. */
export function readNoteDraft(agentId: string, conversationId: string): string {
  return recall(noteKeyOf(agentId, conversationId)) ?? "";
}

export function writeNoteDraft(agentId: string, conversationId: string, text: string): void {
  remember(noteKeyOf(agentId, conversationId), text.trim() ? text : undefined);
}

/** The answers that were to be offered with it. */
export function readOffer(agentId: string, conversationId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(recall(offerKeyOf(agentId, conversationId)) ?? "[]");
    return Array.isArray(kept) ? kept.map(String).reduce(withChoice, [] as readonly string[]) : [];
  } catch {
    return [];
  }
}

export function writeOffer(agentId: string, conversationId: string, choices: readonly string[]): void {
  remember(offerKeyOf(agentId, conversationId), choices.length > 0 ? JSON.stringify(choices) : undefined);
}
