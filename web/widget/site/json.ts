import { longestText } from "../bridge/message";

/** Undefined for what is too long to be told, contains itself, or is no value at all. */
export function toJson(value: unknown): string | undefined {
  try {
    const json: string | undefined = JSON.stringify(value);
    return json && json.length <= longestText ? json : undefined;
  } catch {
    return undefined;
  }
}
