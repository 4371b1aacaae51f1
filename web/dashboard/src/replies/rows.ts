import type { SavedReply } from "@hovor/protocol";

import { type Fit, findable, rank } from "./rank";

export type Whose = "all" | "team" | "mine";

/** A row of the page's list: a folder, or a reply in it. */
export type ReplyRow =
  | {
      readonly kind: "folder";
      readonly key: string;
      readonly name: string;
      readonly count: number;
      readonly height: number;
    }
  | { readonly kind: "reply"; readonly key: string; readonly fit: Fit; readonly height: number };

const folderHeight = 40;
const replyHeight = 56;

/** What fits, by folder. The folder of the best fit comes first; else they follow the alphabet, and none is the last. */
export function rowsOf(all: readonly SavedReply[], whose: Whose, query: string): ReplyRow[] {
  const looked = all.filter((one) => whose === "all" || one.is_personal === (whose === "mine"));
  const folders = new Map<string, Fit[]>();
  for (const fit of rank(looked.map(findableOf), query)) {
    const folder = fit.reply.folder ?? "";
    folders.set(folder, [...(folders.get(folder) ?? []), fit]);
  }
  const sorted = [...folders];
  if (!query.trim()) sorted.sort(([a], [b]) => Number(!a) - Number(!b) || a.localeCompare(b));
  return sorted.flatMap(([name, fits]): ReplyRow[] => [
    ...(name || folders.size > 1
      ? [{ kind: "folder" as const, key: `folder ${name}`, name, count: fits.length, height: folderHeight }]
      : []),
    ...fits.map((fit) => ({ kind: "reply" as const, key: fit.id, fit, height: replyHeight })),
  ]);
}

const known = new WeakMap<SavedReply, ReturnType<typeof findable>>();

function findableOf(reply: SavedReply) {
  const found = known.get(reply) ?? findable(reply, reply.text);
  known.set(reply, found);
  return found;
}
