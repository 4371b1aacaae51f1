import { recall, remember } from "../memory";

const keyOf = (agentId: string) => `hovor.palette.${agentId}`;
const most = 12;

/** What this agent chose in the palette on this computer, the last first. */
export function readRecent(agentId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(recall(keyOf(agentId)) ?? "[]");
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

export function addRecent(agentId: string, id: string): void {
  const others = readRecent(agentId).filter((one) => one !== id);
  remember(keyOf(agentId), JSON.stringify([id, ...others].slice(0, most)));
}
