import { groupTitles } from "../keys";
import type { TextKey } from "../text";
import type { Kind } from "./entries";

/** What kind of thing it is. */
export function kindOf(kind: Kind): TextKey {
  if (kind === "contacts") return "palette.contacts";
  if (kind === "people") return "inbox.conversations";
  return kind === "search" ? "search.title" : groupTitles[kind];
}
