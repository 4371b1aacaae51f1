import type { Range } from "../match";
import { match } from "../match";
import { type Entry, type Kind, searchEntry } from "./entries";

export interface Row {
  readonly entry: Entry;
  /** By field of the entry: what to mark. */
  readonly marks: readonly (readonly Range[])[];
}

export interface Section {
  readonly kind: Kind | "recent";
  readonly rows: readonly Row[];
}

/** How they follow each other where none fits better. */
const usualOrder = [
  "recent",
  "conversation",
  "people",
  "contacts",
  "go",
  "list",
  "anywhere",
  "writing",
  "search",
] as const;
const mostRecent = 4;
const mostWaiting = 4;
const mostFound = 8;
/** What was used lately stands before what fits as well. */
const forRecent = 4;

/** What the palette lists for a query: in sections by kind, what fits best first. */
export function rank(entries: readonly Entry[], query: string, recent: readonly string[]): Section[] {
  return query.trim() ? found(entries, query, recent) : suggested(entries, recent);
}

function found(entries: readonly Entry[], query: string, recent: readonly string[]): Section[] {
  const rows = entries.flatMap((entry) => {
    const fit = match(query, entry.fields);
    const bonus = recent.includes(entry.id) ? forRecent : 0;
    return fit ? [{ entry, marks: fit.marks, score: fit.score + bonus }] : [];
  });
  rows.sort((a, b) => b.score - a.score); // stable: equal ones stay as they were
  const kinds = [...new Set(rows.map(({ entry }) => entry.kind))];
  const best = (kind: Kind) => rows.find(({ entry }) => entry.kind === kind)?.score ?? 0;
  kinds.sort((a, b) => best(b) - best(a) || usualOrder.indexOf(a) - usualOrder.indexOf(b));
  const sections = kinds.map((kind): Section => {
    return { kind, rows: rows.filter(({ entry }) => entry.kind === kind).slice(0, mostFound) };
  });
  return [...sections, { kind: "search", rows: [unmarked(searchEntry(query))] }];
}

function suggested(entries: readonly Entry[], recent: readonly string[]): Section[] {
  const last = recent.flatMap((id) => entries.find((entry) => entry.id === id) ?? []).slice(0, mostRecent);
  const rest = entries.filter((entry) => !last.includes(entry));
  return usualOrder
    .map((kind) => ({ kind, rows: (kind === "recent" ? last : ofKind(rest, kind)).map(unmarked) }))
    .filter(({ rows }) => rows.length > 0);
}

function ofKind(entries: readonly Entry[], kind: Kind): Entry[] {
  const all = entries.filter((entry) => entry.kind === kind);
  return kind === "people" ? all.slice(0, mostWaiting) : all;
}

const unmarked = (entry: Entry): Row => ({ entry, marks: entry.fields.map(() => []) });
