import { isWordStart, type Range } from "./fold";

export interface Skipped {
  /** The more was left out, the higher. */
  readonly cost: number;
  readonly ranges: readonly Range[];
}

const toNextWord = 1;
const leftOut = 2;

/**
 * Finds letters of which some were left out: initials ("gti" in "go to the inbox"), beginnings ("offan" in "offer
 * answers"), or a word typed in haste ("clse" in "close"). It begins where a word does, and goes on with the next
 * letter, a later one of the same word, or the start of another word. Undefined when too much would be left out.
 */
export function skip(word: string, letters: string): Skipped | undefined {
  const known = new Map<number, Path | undefined>();
  const paths = [...letters].flatMap((_, at) => (isWordStart(letters, at) ? [pathFrom(0, at)] : []));
  const best = cheapest(paths);
  if (!best || best.cost > word.length) return undefined;
  return { cost: best.cost, ranges: best.places.map((place): Range => [place, place + 1]) };

  /** The cheapest way to find the letters from the one at `index` on, which stands at `place`. */
  function pathFrom(index: number, place: number): Path | undefined {
    if (letters[place] !== word[index]) return undefined;
    if (index === word.length - 1) return { cost: 0, places: [place] };
    const key = index * letters.length + place;
    if (!known.has(key)) known.set(key, cheapest(pathsAfter(index, place)));
    return known.get(key);
  }

  function pathsAfter(index: number, place: number): (Path | undefined)[] {
    const paths: (Path | undefined)[] = [];
    let isSameWord = true;
    for (let next = place + 1; next < letters.length; next += 1) {
      const isStart = isWordStart(letters, next);
      if (isStart) isSameWord = false;
      if (!isStart && !isSameWord) continue;
      const cost = next === place + 1 ? 0 : isStart ? toNextWord : leftOut * (next - place - 1);
      const rest = pathFrom(index + 1, next);
      paths.push(rest && { cost: cost + rest.cost, places: [place, ...rest.places] });
    }
    return paths;
  }
}

interface Path {
  readonly cost: number;
  readonly places: readonly number[];
}

function cheapest(paths: readonly (Path | undefined)[]): Path | undefined {
  return paths.reduce((best, path) => (path && (!best || path.cost < best.cost) ? path : best), undefined);
}
