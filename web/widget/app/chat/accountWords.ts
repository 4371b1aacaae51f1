import type { Welcome } from "@hovor/protocol";

import { said } from "../../said";

/** What an account has to say of itself. */
export type Account = Pick<Welcome, "settings" | "greeting">;

/** Its own words by the keys of our texts, in the language of a tag. What it does not say is left out. */
export function wordsOf({ settings, greeting }: Account, isOnline: boolean, language: string): Record<string, string> {
  const welcome = (!isOnline && said(settings, language, "away")) || said(settings, language, "greeting") || greeting;
  const notice = said(settings, language, "privacy_notice");
  return {
    ...(welcome && { greeting: welcome }),
    ...(notice && { privacy: notice, privacy_agree: notice }),
  };
}
