import type { VisitorPresence } from "@hovor/protocol";

import { countryName, deviceKind, visitorName } from "../about";
import type { VisitorRow } from "./rows";
import type { VisitorState } from "./visitorState";

/** What narrows the list. An empty value lets everybody through. */
export interface Filter {
  readonly words: string;
  readonly state: VisitorState | "";
  readonly device: string;
  readonly country: string;
}
export type Facet = "state" | "device" | "country";

export const noFilter: Filter = { words: "", state: "", device: "", country: "" };

/** Where a device or a country is not known. */
export const unknown = "?";

/** Who passes, and how many would with another value of each facet. */
export interface Sifted {
  readonly rows: readonly VisitorRow[];
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

const facets: readonly Facet[] = ["state", "device", "country"];

export function sift(rows: readonly VisitorRow[], filter: Filter): Sifted {
  const wanted = filter.words.trim().toLowerCase();
  const passing: VisitorRow[] = [];
  const counts = { state: new Map<string, number>(), device: new Map<string, number>(), country: new Map() };
  for (const row of rows) {
    if (wanted && !says(row, wanted)) continue;
    const failed = facets.filter((facet) => filter[facet] && filter[facet] !== facetOf(row, facet));
    if (failed.length === 0) passing.push(row);
    for (const facet of facets) {
      if (failed.length > 1 || (failed.length === 1 && failed[0] !== facet)) continue;
      const value = facetOf(row, facet);
      counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
    }
  }
  return { rows: passing, counts };
}

export function isFiltering({ words, state, device, country }: Filter): boolean {
  return [words.trim(), state, device, country].some(Boolean);
}

function facetOf({ state, presence }: VisitorRow, facet: Facet): string {
  if (facet === "state") return state;
  if (facet === "country") return presence.country ?? unknown;
  return deviceKind(presence.client?.device) ? (presence.client?.device ?? unknown) : unknown;
}

/** Whether any of what the list tells of a visitor has these words. */
function says({ key, presence, visitor }: VisitorRow, wanted: string): boolean {
  const names = [visitorName(visitor, key), visitor?.email, visitor?.group, countryNameOf(presence)];
  return wordsOf(presence).includes(wanted) || names.some((name) => name?.toLowerCase().includes(wanted));
}

/** Kept as long as the visitor stays on the page: each letter that is typed asks thousands of them. */
const words = new WeakMap<VisitorPresence, string>();

function wordsOf(presence: VisitorPresence): string {
  const known = words.get(presence);
  if (known !== undefined) return known;
  const { page, referrer, city, client } = presence;
  const all = [page?.title, page?.url, referrer, city, client?.browser].join("\n").toLowerCase();
  words.set(presence, all);
  return all;
}

const countryNameOf = ({ country }: VisitorPresence) => country && countryName(country);
