import { type Folded, fold, isWordStart, originalRange, type Range } from "./fold";
import { skip } from "./skip";

/** A text to look in. */
export interface Field {
  readonly text: string;
  /** How much a find in it counts. */
  readonly weight: number;
  /** Initials and left-out letters count too: for names, not for sentences. */
  readonly isName: boolean;
}

export interface Match {
  readonly score: number;
  /** By field: what to mark. */
  readonly marks: readonly (readonly Range[])[];
}

const atStart = 100;
const atWord = 80;
const skipping = 60;
const inside = 30;
/** A shorter piece stands inside of too many words. */
const shortestInside = 3;

/** Finds each word of the query in one of the fields; undefined when one is in none. An empty query finds all. */
export function match(query: string, fields: readonly Field[]): Match | undefined {
  const marks = fields.map((): Range[] => []);
  let score = 0;
  for (const word of wordsOf(query)) {
    const best = fields
      .map((field, at) => ({ at, found: find(word, foldedOf(field), field) }))
      .sort((a, b) => scoreOf(b.found) - scoreOf(a.found))[0];
    if (!best?.found) return undefined;
    score += best.found.score;
    marks[best.at]?.push(...best.found.ranges);
  }
  return { score, marks: marks.map(joined) };
}

/** Whoever keeps the fields between the letters of a query has them folded once. */
const known = new WeakMap<Field, Folded>();

function foldedOf(field: Field): Folded {
  const folded = known.get(field) ?? fold(field.text);
  known.set(field, folded);
  return folded;
}

interface Found {
  readonly score: number;
  readonly ranges: readonly Range[];
}

const scoreOf = (found: Found | undefined) => found?.score ?? -1;

function find(word: string, folded: Folded, { weight, isName }: Field): Found | undefined {
  const { letters } = folded;
  const found = (score: number, places: readonly Range[]): Found => ({
    score: score * weight,
    ranges: places.map(([start, end]) => originalRange(folded, start, end)),
  });
  const start = startingAt(letters, word);
  if (start === 0) return found(atStart, [[0, word.length]]);
  if (start > 0) return found(atWord, [[start, start + word.length]]);

  const skipped = isName ? skip(word, letters) : undefined;
  if (skipped) return found(skipping - skipped.cost, skipped.ranges);
  const within = word.length < shortestInside ? -1 : letters.indexOf(word);
  return within < 0 ? undefined : found(inside, [[within, within + word.length]]);
}

/** Where a word of the text starts with these letters; -1 when none does. */
function startingAt(letters: string, word: string): number {
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
    if (isWordStart(letters, at)) return at;
  }
  return -1;
}

function wordsOf(query: string): string[] {
  return fold(query).letters.split(/\s+/u).filter(Boolean);
}

/** In order, and without overlaps. */
function joined(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = all.at(-1);
    if (last && start <= last[1]) all[all.length - 1] = [last[0], Math.max(last[1], end)];
    else all.push([start, end]);
  }
  return all;
}
