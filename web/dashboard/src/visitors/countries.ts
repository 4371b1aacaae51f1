import { countryName } from "../about";
import { t } from "../text";
import { unknown } from "./filter";
import type { VisitorRow } from "./rows";
import { type VisitorState, visitorStates } from "./visitorState";

/** Those who are in one country now. */
export interface CountryCount {
  /** Of ISO 3166, or `unknown`. */
  readonly code: string;
  readonly name: string;
  readonly count: number;
  /** The one that agents look for first. */
  readonly state: VisitorState;
}

/** By country: the most visitors first, and last those of whom it is not known. */
export function countriesOf(rows: readonly VisitorRow[]): CountryCount[] {
  const found = new Map<string, { count: number; urgency: number }>();
  for (const { state, presence } of rows) {
    const code = presence.country ?? unknown;
    const urgency = visitorStates.indexOf(state);
    const country = found.get(code);
    if (!country) found.set(code, { count: 1, urgency });
    else {
      country.count += 1;
      country.urgency = Math.min(country.urgency, urgency);
    }
  }
  const all = [...found].map(([code, { count, urgency }]): CountryCount => {
    return { code, name: placeName(code), count, state: visitorStates[urgency] ?? "idle" };
  });
  return all.sort(
    (a, b) =>
      Number(a.code === unknown) - Number(b.code === unknown) || b.count - a.count || a.name.localeCompare(b.name),
  );
}

/** A country as people call it. */
export function placeName(code: string): string {
  return code === unknown ? t("visit.unknown") : countryName(code);
}
