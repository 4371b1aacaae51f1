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
  const wanted = filter.words.trim().toLocaleLowerCase();
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
  const { page, referrer, city, country, client } = presence;
  const has = (text: string | undefined) => text?.toLocaleLowerCase().includes(wanted) ?? false;
  return (
    has(visitorName(visitor, key)) ||
    has(visitor?.email) ||
    has(visitor?.group) ||
    has(page?.title) ||
    has(page?.url) ||
    has(referrer) ||
    has(city) ||
    has(country && countryName(country)) ||
    has(client?.browser)
  );
}
