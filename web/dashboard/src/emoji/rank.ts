import { type Field, match, type Range } from "../match";
import type { Emoji } from "./data";

/** An emoji that fits, with the letters of its name that do. */
export interface FittingEmoji extends Emoji {
  readonly marks: readonly Range[];
}

const fieldsOf = new WeakMap<Emoji, readonly [Field, Field]>();

/** Those whose name or other words fit, the best and shortest first; without words all, in their order. */
export function rank(all: readonly Emoji[], words: string): FittingEmoji[] {
  const fits = all.flatMap((one) => {
    const found = match(words, fieldsFor(one));
    return found ? [{ one, score: found.score, marks: found.marks[0] ?? [] }] : [];
  });
  const isAsked = words.trim() !== "";
  if (isAsked) fits.sort((a, b) => b.score - a.score || a.one.name.length - b.one.name.length);
  return fits.map(({ one, marks }) => ({ ...one, marks }));
}

function fieldsFor(one: Emoji): readonly [Field, Field] {
  const known = fieldsOf.get(one);
  if (known) return known;
  const fields = [
    { text: one.name, weight: 1, isName: false },
    { text: one.also, weight: 0.8, isName: false },
  ] as const;
  fieldsOf.set(one, fields);
  return fields;
}
