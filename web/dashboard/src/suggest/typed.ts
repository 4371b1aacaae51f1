/** A word that is being typed after a sign, such as "ret" of "/ret". */
export interface Typed {
  /** Where the sign stands. */
  readonly start: number;
  /** Where the caret is. */
  readonly end: number;
  /** What stands between them. */
  readonly word: string;
}

/** No name or shortcut is longer: a sign that stands far back is none of ours. */
const longest = 50;

/**
 * What is being typed at the caret after the sign; undefined when nothing is. The sign counts at the start of the text
 * and after a blank, so that neither addresses nor dates begin one; a blank or the sign once more ends it.
 */
export function typedAt(text: string, caret: number, sign: string): Typed | undefined {
  const start = text.lastIndexOf(sign, caret - 1);
  if (start < 0 || caret === 0 || (start > 0 && !isBlank(text[start - 1]))) return undefined;
  const word = text.slice(start + sign.length, caret);
  return word.length > longest || /\s/u.test(word) ? undefined : { start, end: caret, word };
}

/** The sign as it has to be put at the caret to count there. */
export function signAt(text: string, caret: number, sign: string): string {
  return caret === 0 || isBlank(text[caret - 1]) ? sign : ` ${sign}`;
}

function isBlank(letter: string | undefined): boolean {
  return letter !== undefined && /\s/u.test(letter);
}
