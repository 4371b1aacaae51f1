import type { Agent } from "@hovor/protocol";

import { match, type Range } from "../match";

/** As the protocol has it. */
const most = 20;

/** The colleagues whom a text calls by their name, as in "@Ada Vesela have a look". */
export function mentionsIn(text: string, agents: Iterable<Agent>): string[] {
  return [...agents]
    .filter(({ name, is_active: isActive }) => isActive && calls(text, name))
    .map(({ id }) => id)
    .slice(0, most);
}

/** Not "@Ada" in "@Adam". */
function calls(text: string, name: string): boolean {
  for (let at = text.indexOf(`@${name}`); at >= 0; at = text.indexOf(`@${name}`, at + 1)) {
    const next = text.slice(at + 1 + name.length, at + 2 + name.length);
    if (!/[\p{L}\p{N}]/u.test(next)) return true;
  }
  return false;
}

/** A colleague who can be called, with the letters that fit. */
export interface Callable {
  readonly id: string;
  readonly agent: Agent;
  readonly marks: readonly Range[];
}

/** The colleagues whose names fit what is typed, the best first. */
export function callable(agents: Iterable<Agent>, myId: string, word: string): Callable[] {
  const fits = [...agents].flatMap((agent) => {
    const found = match(word, [{ text: agent.name, weight: 1, isName: true }]);
    return found && agent.is_active && agent.id !== myId ? [{ agent, ...found }] : [];
  });
  fits.sort((a, b) => b.score - a.score || a.agent.name.localeCompare(b.agent.name));
  return fits.map(({ agent, marks: [marks = []] }) => ({ id: agent.id, agent, marks }));
}
