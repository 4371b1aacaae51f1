import { signal } from "@preact/signals";

import { recall, remember } from "../memory";
import { type Condition, type Filter, fields, type Joins, type Part } from "./filter";

/** Long enough for a column of narrow lines. */
export const longestName = 40;

interface Kept {
  readonly agentId: string;
  readonly filters: readonly Filter[];
}

const keyOf = (agentId: string) => `hovor.filters.${agentId}`;
const kept = signal<Kept | undefined>(undefined);

/** An agent's own filters, kept on this computer, in the order in which they were saved. */
export function filtersOf(agentId: string): readonly Filter[] {
  return kept.value?.agentId === agentId ? kept.value.filters : stored(agentId);
}

export function savedFilter(agentId: string, id: string): Filter | undefined {
  return filtersOf(agentId).find((one) => one.id === id);
}

/** In place of the one with its id, or as the last. */
export function saveFilter(agentId: string, filter: Filter): void {
  const all = filtersOf(agentId);
  const isKnown = all.some(({ id }) => id === filter.id);
  keep(agentId, isKnown ? all.map((one) => (one.id === filter.id ? filter : one)) : [...all, filter]);
}

/** Yields how to have it back where it was. */
export function removeFilter(agentId: string, id: string): () => void {
  const all = filtersOf(agentId);
  const at = all.findIndex((one) => one.id === id);
  const gone = all[at];
  keep(
    agentId,
    all.filter((one) => one.id !== id),
  );
  return () => {
    const now = filtersOf(agentId).filter((one) => one.id !== id);
    if (gone) keep(agentId, [...now.slice(0, at), gone, ...now.slice(at)]);
  };
}

function keep(agentId: string, filters: readonly Filter[]): void {
  kept.value = { agentId, filters };
  remember(keyOf(agentId), filters.length > 0 ? JSON.stringify(filters) : undefined);
}

let read: { readonly text: string; readonly filters: readonly Filter[] } | undefined;

/** The same filters as long as the same text is kept: who compares them sees no change. */
function stored(agentId: string): readonly Filter[] {
  const text = recall(keyOf(agentId)) ?? "[]";
  if (read?.text !== text) read = { text, filters: parsed(text) };
  return read.filters;
}

/** What another version kept may be of another shape: what is not understood is left out. */
function parsed(text: string): readonly Filter[] {
  try {
    const all: unknown = JSON.parse(text);
    return Array.isArray(all) ? all.flatMap(filterIn) : [];
  } catch {
    return [];
  }
}

type Unknown<Whole> = { readonly [Key in keyof Whole]?: unknown };

function filterIn(value: unknown): Filter[] {
  const { id, name, joins, parts } = (value ?? {}) as Unknown<Filter>;
  if (typeof id !== "string" || typeof name !== "string" || !isJoins(joins) || !Array.isArray(parts)) return [];
  return [{ id, name, joins, parts: parts.flatMap(partIn) }];
}

function partIn(value: unknown): Part[] {
  const { joins, conditions } = (value ?? {}) as { readonly joins?: unknown; readonly conditions?: unknown };
  if (!Array.isArray(conditions)) return conditionIn(value);
  return isJoins(joins) ? [{ joins, conditions: conditions.flatMap(conditionIn) }] : [];
}

function conditionIn(value: unknown): Condition[] {
  const { field, isNot, value: wanted } = (value ?? {}) as Unknown<Condition>;
  const known = fields.find((one) => one === field);
  return known && typeof wanted === "string" ? [{ field: known, isNot: isNot === true, value: wanted }] : [];
}

const isJoins = (value: unknown): value is Joins => value === "all" || value === "any";
