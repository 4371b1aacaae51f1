import { recall, remember } from "../memory";
import { type Language, languages, showLanguage } from "./text";

const key = "hovor.language";

/** What was chosen on this computer, or else what the browser asks for. */
export function preferredLanguage(): Language {
  const wanted = [recall(key), ...navigator.languages];
  for (const one of wanted) {
    const known = languages.find(({ code }) => one?.toLowerCase().split("-")[0] === code);
    if (known) return known.code;
  }
  return "en";
}

export async function chooseLanguage(code: Language): Promise<void> {
  remember(key, code);
  await showLanguage(code);
}
