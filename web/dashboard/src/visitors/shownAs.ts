import { signal } from "@preact/signals";

import { recall, remember } from "../memory";

export type ShownAs = "list" | "map";

const storageKey = "hovor.visitors";

/** How this computer shows the visitors. */
export const shownAs = signal<ShownAs>(recall(storageKey) === "map" ? "map" : "list");

export function showAs(how: ShownAs): void {
  shownAs.value = how;
  remember(storageKey, how === "list" ? undefined : how);
}
