import { recall, remember } from "../memory";

const keyOf = (agentId: string) => `hovor.searches.${agentId}`;
const most = 8;

/** What this agent searched for on this computer, the last first. */
export function readSearches(agentId: string): readonly string[] {
  try {
    const kept: unknown = JSON.parse(recall(keyOf(agentId)) ?? "[]");
    return Array.isArray(kept) ? kept.map(String) : [];
  } catch {
    return [];
  }
}

export function writeSearches(agentId: string, searches: readonly string[]): void {
  remember(keyOf(agentId), searches.length > 0 ? JSON.stringify(searches.slice(0, most)) : undefined);
}

/** Remembers a search. One that it goes on from, as "parc" in "parcel", is forgotten for it. */
export function addSearch(agentId: string, search: string): void {
  const others = readSearches(agentId).filter((one) => !search.startsWith(one));
  writeSearches(agentId, [search, ...others]);
}
