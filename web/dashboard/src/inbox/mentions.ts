import type { Agent } from "@hovor/protocol";

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
