import type { ChatBoxSettings, ChatBoxTexts } from "@hovor/protocol";

import { keyOfLanguage } from "./language";

/** What the account says in the language of a tag: of the very tag, of the language of ours that it means, or of its first part. */
export const said = (
  settings: ChatBoxSettings | undefined,
  tag: string,
  what: Exclude<keyof ChatBoxTexts, "language">,
): string | undefined =>
  [tag, keyOfLanguage(tag), tag.split("-")[0]]
    .map((name) => settings?.texts.find(({ language }) => language === name)?.[what])
    .find(Boolean);
