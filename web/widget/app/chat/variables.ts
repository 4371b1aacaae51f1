import type { Variable } from "@hovor/protocol";

import { own } from "../../own";

const longestName = 255;
const longestText = 1_000;
const longestJson = 4_000;
const kinds: Readonly<Record<string, Variable["kind"]>> = { number: "number", boolean: "boolean" };

/**
 * What a site wants its agents to know. Reads both shapes: "gold", and the older {label: "Plan", value: "gold"}.
 * Undefined for what is no value, or is too long to be one.
 */
export function readVariable(name: string, given: unknown): Variable | undefined {
  const isLabelled =
    typeof given === "object" && own(given, "label") !== undefined && Object.hasOwn(given ?? {}, "value");
  const value = isLabelled ? own(given, "value") : given;
  if (!name || value === undefined || value === null) return undefined;
  const text = typeof value === "string" ? value.slice(0, longestText) : JSON.stringify(value);
  if (text.length > longestJson) return undefined;
  const label = String(isLabelled ? own(given, "label") : name).slice(0, longestName);
  return { name: name.slice(0, longestName), label, kind: kinds[typeof value] ?? "text", value: text };
}
