import { fold, isWordStart, originalRange, type Range } from "./fold";

/** Where words of the text begin as one of the query does, whatever their case and accents: as the search finds them. */
export function beginnings(query: string, text: string): Range[] {
  const wanted = fold(query).letters.split(/\s+/u).filter(Boolean);
  if (wanted.length === 0) return [];
  wanted.sort((a, b) => b.length - a.length);
  const folded = fold(text);
  const ranges: Range[] = [];
  for (let at = 0; at < folded.letters.length; at += 1) {
    if (!isWordStart(folded.letters, at)) continue;
    const word = wanted.find((one) => folded.letters.startsWith(one, at));
    if (!word) continue;
    ranges.push(originalRange(folded, at, at + word.length));
    at += word.length - 1;
  }
  return ranges;
}
