import type { NewSavedReply, SavedReply, SavedReplyUpdate } from "@hovor/protocol";

import { requiredError } from "../form";
import { t } from "../text";

/** What is written in the form of a saved reply. */
export type Draft = Required<NewSavedReply>;

export const longestText = 16_000;

export function draftOf({ shortcut, text, folder = "", is_personal }: SavedReply): Draft {
  return { shortcut, text, folder, is_personal };
}

/** A copy by the next shortcut that is free: /return2 of /return. */
export function copyOf(reply: SavedReply, all: readonly SavedReply[], isPersonal: boolean): Draft {
  const taken = new Set(all.filter((one) => one.is_personal === isPersonal).map((one) => one.shortcut));
  const stem = reply.shortcut.replace(/\d+$/u, "").slice(0, 28) || reply.shortcut.slice(0, 28);
  let shortcut = reply.shortcut;
  for (let number = 2; taken.has(shortcut); number += 1) shortcut = `${stem}${number}`;
  return { ...draftOf(reply), shortcut, is_personal: isPersonal };
}

/** What is typed after the /: whoever types the / as well means the same. */
export function shortcutOf(typed: string): string {
  return typed.replace(/^\/+/u, "");
}

export function shortcutError(shortcut: string): string | undefined {
  return requiredError(shortcut) ?? (/[\s/]/u.test(shortcut) ? t("replies.noBlanks") : undefined);
}

/** Only what is different: what is absent stays as it is. */
export function changesOf(reply: SavedReply, { shortcut, text, folder }: Draft): SavedReplyUpdate {
  const before = draftOf(reply);
  return {
    ...(shortcut !== before.shortcut && { shortcut }),
    ...(text !== before.text && { text }),
    ...(folder !== before.folder && { folder }),
  };
}

/** The folders there are, for choosing one again. */
export function foldersOf(all: readonly SavedReply[]): string[] {
  return [...new Set(all.flatMap(({ folder }) => folder || []))].sort((a, b) => a.localeCompare(b));
}
