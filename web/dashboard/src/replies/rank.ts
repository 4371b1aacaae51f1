import type { SavedReply } from "@hovor/protocol";

import { type Field, match, type Range } from "../match";

/** A saved reply, ready to be looked for. */
export interface Findable {
  readonly reply: SavedReply;
  /** Its text as it is shown. */
  readonly words: string;
  readonly fields: readonly Field[];
}

/** One that fits, with the letters that do. */
export interface Fit {
  readonly id: string;
  readonly reply: SavedReply;
  readonly words: string;
  readonly marks: {
    readonly shortcut: readonly Range[];
    readonly words: readonly Range[];
    readonly folder: readonly Range[];
  };
}

export function findable(reply: SavedReply, words: string): Findable {
  const { shortcut, folder = "" } = reply;
  const fields = [
    { text: shortcut, weight: 1, isName: true },
    { text: words, weight: 0.4, isName: false },
    { text: folder, weight: 0.5, isName: true },
  ];
  return { reply, words, fields };
}

/** Those that fit a query, the best first; all of them, as they are, when nothing is asked for. */
export function rank(all: readonly Findable[], query: string): Fit[] {
  const fits = all.flatMap((one) => {
    const found = match(query, one.fields);
    return found ? [{ one, ...found }] : [];
  });
  if (query.trim()) fits.sort((a, b) => b.score - a.score || byClosest(a.one.reply, b.one.reply));
  return fits.map(({ one: { reply, words }, marks: [shortcut = [], text = [], folder = []] }) => ({
    id: reply.id,
    reply,
    words,
    marks: { shortcut, words: text, folder },
  }));
}

/** What is typed is most of a short shortcut; and one's own comes before the team's of the same name. */
function byClosest(a: SavedReply, b: SavedReply): number {
  return a.shortcut.length - b.shortcut.length || Number(b.is_personal) - Number(a.is_personal);
}
