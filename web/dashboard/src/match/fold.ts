export type Range = readonly [start: number, end: number];

/** A text as people type it from memory: without case and accents, each letter with its place in the original. */
export interface Folded {
  readonly letters: string;
  /** Of each letter: where it stands in the original. */
  readonly places: readonly number[];
  /** How long the original is. */
  readonly length: number;
}

/** What Unicode does not take apart. */
const whole: Readonly<Record<string, string>> = {
  \u00df: "ss",
  \u00e6: "ae",
  \u00f8: "o",
  \u0111: "d",
  \u0131: "i",
  \u0142: "l",
  \u0153: "oe",
};

export function fold(text: string): Folded {
  let letters = "";
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const folded = character < "\x80" ? character.toLowerCase() : foldedOf(character);
    for (let at = 0; at < folded.length; at += 1) places.push(place);
    letters += folded;
    place += character.length;
  }
  return { letters, places, length: text.length };
}

function foldedOf(character: string): string {
  const plain = character.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return whole[plain] ?? plain;
}

/** Where in the original the letters from `start` up to `end` are, with the marks that belong to them. */
export function originalRange({ places, length }: Folded, start: number, end: number): Range {
  return [places[start] ?? length, places[end] ?? length];
}

export function isWordStart(letters: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(letters[at - 1] ?? "");
}
