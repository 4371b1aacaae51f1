/** What narrows a search beside its words, as the server knows it. */
export const filterNames = ["from", "tag", "group", "before", "after", "has"] as const;
export type FilterName = (typeof filterNames)[number];

export interface SearchFilter {
  readonly name: FilterName;
  readonly value: string;
}

/** A search, taken apart. */
export interface Question {
  readonly words: string;
  readonly filters: readonly SearchFilter[];
}

export const noQuestion: Question = { words: "", filters: [] };

/** As long as the server takes it. */
export const longestQuestion = 500;

const written = /(?:^|(?<=\s))(from|tag|group|before|after|has):(?:"([^"]*)"|([^\s"]+))(?=\s|$)/giu;

/** Takes a written search apart. A filter whose value makes no sense stays among the words. */
export function questionOf(text: string): Question {
  let found = noQuestion;
  const words = text.replace(written, (all, word: string, quoted?: string, plain?: string) => {
    const filter = { name: word.toLowerCase() as FilterName, value: (quoted ?? plain ?? "").trim() };
    if (!makesSense(filter)) return all;
    found = withFilter(found, filter);
    return "";
  });
  return { words: words.replace(/\s+/gu, " ").trim(), filters: found.filters };
}

/** The search as one writes it: the filters, then the words. */
export function textOf({ words, filters }: Question): string {
  return [...filters.map(writtenFilter), words.trim()].filter(Boolean).join(" ");
}

/** Moves the filters out of the words that are typed. One at the end may still go on, unless it `isDone`. */
export function settled({ words, filters }: Question, isDone: boolean): Question {
  const last = isDone ? "" : (/\S*$/u.exec(words)?.[0] ?? "");
  const isOpen = !isDone && (words.split('"').length - 1) % 2 === 1;
  const typed = isOpen ? noQuestion : questionOf(words.slice(0, words.length - last.length));
  if (typed.filters.length === 0) return { words, filters };
  const rest = [typed.words, last].filter(Boolean).join(" ");
  return typed.filters.reduce(withFilter, { words: rest, filters });
}

/** With one more filter. A conversation has several tags; of each other kind the server takes one. */
export function withFilter({ words, filters }: Question, filter: SearchFilter): Question {
  const others = filters.filter((one) => !isSame(one, filter) && (one.name !== filter.name || one.name === "tag"));
  return { words, filters: [...others, filter] };
}

export function withoutFilter({ words, filters }: Question, filter: SearchFilter): Question {
  return { words, filters: filters.filter((one) => !isSame(one, filter)) };
}

export function writtenFilter({ name, value }: SearchFilter): string {
  return /\s/u.test(value) ? `${name}:"${value}"` : `${name}:${value}`;
}

function isSame(one: SearchFilter, other: SearchFilter): boolean {
  return one.name === other.name && one.value === other.value;
}

function makesSense({ name, value }: SearchFilter): boolean {
  if (name === "has") return value === "file";
  if (name === "before" || name === "after") return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
  return value !== "";
}
