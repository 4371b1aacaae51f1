import { recall, remember } from "../memory";

const most = 16;
const keyOf = (agentId: string) => `hovor.emoji.${agentId}`;

/** Those that an agent has used last, the newest first. */
export function recentEmoji(agentId: string): readonly string[] {
  return (recall(keyOf(agentId)) ?? "").split(" ").filter(Boolean);
}

export function usedEmoji(agentId: string, id: string): void {
  const others = recentEmoji(agentId).filter((one) => one !== id);
  remember(keyOf(agentId), [id, ...others].slice(0, most).join(" "));
}
