import { languageTag } from "../language";
import { own } from "../own";
import { root } from "../page";
import type { Call } from "./part";

/**
 * The tag of the language that the chat box is to speak: as a call that waits asks for, the last of them first, as the
 * page is configured or written, or as its reader's browser speaks.
 */
export function languageHere(waiting: readonly Call[]): string {
  const asked = waiting.filter(([name]) => name === "language").map(([, code]) => code);
  const configured = own(Reflect.get(window, "_smartsupp"), "language");
  for (const code of [...asked.reverse(), configured, root().lang, navigator.language]) {
    const tag = typeof code === "string" && languageTag(code);
    if (tag) return tag;
  }
  return "en";
}
