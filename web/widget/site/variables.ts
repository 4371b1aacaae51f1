import { own } from "../own";

/** What a site wants its agents to know. */
export interface Variable {
  readonly name: string;

  /** How agents are to read the name. */
  readonly label: string;

  /** As JSON: a text, a number, a boolean or, of some sites, an object. */
  readonly json: string;
}

const mostVariables = 100;
const longestName = 255;
const longestText = 1_000;
const longestJson = 4_000;

/**
 * Reads both shapes: `{plan: "gold"}`, and the older `{plan: {label: "Plan", value: "gold"}}`. What is no value, or
 * is too long to be one, is left out.
 */
export function readVariables(given: unknown): Variable[] {
  if (!given || typeof given !== "object" || Array.isArray(given)) return [];
  const names = Object.keys(given).slice(0, mostVariables);
  return names.flatMap((name) => {
    const one = own(given, name);
    const isLabelled = typeof one === "object" && own(one, "label") !== undefined && Object.hasOwn(one ?? {}, "value");
    const json = toJson(isLabelled ? own(one, "value") : one);
    const label = String(isLabelled ? own(one, "label") : name);
    return json && name ? [{ name: name.slice(0, longestName), label: label.slice(0, longestName), json }] : [];
  });
}

function toJson(value: unknown): string | undefined {
  try {
    const json = JSON.stringify(typeof value === "string" ? value.slice(0, longestText) : value);
    return json && json.length <= longestJson ? json : undefined;
  } catch {
    return undefined; // an object that contains itself
  }
}
