import { type Bundle, type Condition, type Field, type Filter, isBundle, isPlain, type Part } from "./filter";

/** As much as anybody can overlook. */
export const mostParts = 12;

/** What a condition begins with, of each field. */
export function newCondition(field: Field): Condition {
  const first: Partial<Record<Field, string>> = { state: "waiting", waiting: "10", rating: "bad", reason: "solved" };
  return { field, isNot: false, value: isPlain(field) ? "yes" : (first[field] ?? "") };
}

export const newFilter = (id: string): Filter => ({ id, name: "", joins: "all", parts: [newCondition("state")] });

export const newBundle: Bundle = { joins: "any", conditions: [newCondition("unread"), newCondition("important")] };

export function withPart<One>(parts: readonly One[], at: number, part: One): readonly One[] {
  return parts.map((one, index) => (index === at ? part : one));
}

export function withoutPart<One>(parts: readonly One[], at: number): readonly One[] {
  return parts.filter((_, index) => index !== at);
}

/** Ready to be kept: without what was begun and not finished. */
export function finished(filter: Filter): Filter {
  const isDone = ({ field, value }: Condition) => isPlain(field) || value.trim() !== "";
  const parts = filter.parts.flatMap((part): readonly Part[] => {
    if (!isBundle(part)) return isDone(part) ? [part] : [];
    const conditions = part.conditions.filter(isDone);
    return conditions.length > 0 ? [{ ...part, conditions }] : [];
  });
  return { ...filter, name: filter.name.trim(), parts };
}
