/** What stands for something of the visitor, the agent or the company in a saved reply. */
export const variables = ["visitor.name", "visitor.email", "visitor.phone", "agent.name", "company"] as const;
export type Variable = (typeof variables)[number];
export type VariableValues = Readonly<Partial<Record<Variable, string | undefined>>>;

/** As {{visitor.name}}, or {{visitor.name|there}} with what is said where there is no name. */
const written = /\{\{\s*([\w.]+)\s*(?:\|([^{}|]*))?\}\}/gu;

/**
 * The text with its variables filled in. One without a value or a word in its place is left out, and with it the blank
 * or the comma that would be left over. What is no variable of ours stays, so that its writer sees it.
 */
export function fill(text: string, values: VariableValues): string {
  let filled = "";
  let from = 0;
  for (const { 0: whole, 1: name = "", 2: instead = "", index } of text.matchAll(written)) {
    if (!isVariable(name)) continue;
    filled += text.slice(from, index);
    from = index + whole.length;
    const value = values[name]?.trim() || instead.trim();
    if (value) filled += value;
    else [filled, from] = closed(filled, text, from);
  }
  return filled + text.slice(from);
}

/** Names in braces that stand for nothing here. */
export function unknownVariables(text: string): string[] {
  const names = [...text.matchAll(/\{\{([^{}]*)\}\}/gu)].map(([, inner = ""]) => inner.split("|")[0]?.trim() ?? "");
  return [...new Set(names.filter((name) => !isVariable(name)))];
}

export function hasVariables(text: string): boolean {
  return fill(text, {}) !== text;
}

function isVariable(name: string): name is Variable {
  return variables.some((one) => one === name);
}

/** Closes the gap that a variable leaves between what is filled already and the text from `at` on. */
function closed(filled: string, text: string, at: number): [filled: string, at: number] {
  const rest = text.slice(at);
  const isAtStart = /(^|\n)$/u.test(filled);
  if (isAtStart) return [filled, at + (/^[,;:]?[ \t]+/u.exec(rest)?.[0].length ?? 0)];
  if (!/[ \t]$/u.test(filled)) return [filled, at];
  if (/^[ \t]/u.test(rest)) return [filled, at + 1];
  return /^([,.;:!?\u2026)\n]|$)/u.test(rest) ? [filled.replace(/[,;]?[ \t]+$/u, ""), at] : [filled, at];
}
