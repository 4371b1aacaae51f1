import { match, type Range } from "../match";
import type { State } from "../store";
import { t } from "../text";
import { type FilterName, filterNames, type SearchFilter } from "./question";

/** Something that is offered while one types: a filter to begin, or one with its value. */
export interface Suggestion {
  readonly id: string;
  readonly name: FilterName;
  readonly label: string;
  readonly marks: readonly Range[];
  /** Absent where the value is still to be said. */
  readonly filter?: SearchFilter;
}

/** The last word, as far as it is typed: a part of a filter's name, or one with a part of its value. */
export interface TypedFilter {
  /** Where it begins. */
  readonly start: number;
  readonly name?: FilterName;
  readonly part: string;
}

const most = 8;
const last = /(?:^|(?<=\s))(?:(from|tag|group|before|after|has):(?:"([^"]*)|([^\s"]*))|([^\s":]*))$/iu;

export function typedFilter(words: string): TypedFilter | undefined {
  const found = last.exec(words);
  if (!found) return undefined;
  const [, name, quoted, plain, begun] = found;
  if (!name) return { start: found.index, part: begun ?? "" };
  return { start: found.index, name: name.toLowerCase() as FilterName, part: quoted ?? plain ?? "" };
}

/** What fits the end of the words. Nothing while no filter is begun, nor for a day, which has a field of its own. */
export function suggestionsFor(words: string, state: State): Suggestion[] {
  const typed = typedFilter(words);
  if (!typed) return [];
  const { name, part } = typed;
  if (!name) return part ? filterNames.filter((one) => one.startsWith(part.toLowerCase())).map(nameOf) : [];

  const values = valuesOf(name, state).flatMap((value) => {
    const found = match(part, [{ text: value.label, weight: 1, isName: true }]);
    return found ? [{ ...value, score: found.score, marks: found.marks[0] ?? [] }] : [];
  });
  values.sort((a, b) => b.score - a.score); // stable: equal ones stay as they were
  return values.slice(0, most).map(({ value, label, marks }) => {
    return { id: `${name}:${value}`, name, label, marks, filter: { name, value } };
  });
}

function nameOf(name: FilterName): Suggestion {
  if (name === "has") {
    return { id: name, name, label: "has:file", marks: [], filter: { name, value: "file" } };
  }
  return { id: name, name, label: `${name}:`, marks: [] };
}

interface Value {
  readonly value: string;
  readonly label: string;
}

function valuesOf(name: FilterName, state: State): readonly Value[] {
  switch (name) {
    case "from":
      return [
        { value: "visitor", label: t("search.aVisitor") },
        { value: "agent", label: t("search.anAgent") },
        ...sorted([...state.agents.values()].map((agent) => agent.name)),
      ];
    case "tag":
      return sorted([...state.conversations.values()].flatMap(({ tags = [] }) => tags));
    case "group":
      return sorted([...state.groups.values()].map((group) => group.name));
    case "has":
      return [{ value: "file", label: t("search.file") }];
    default:
      return [];
  }
}

function sorted(words: readonly string[]): Value[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b)).map((value) => ({ value, label: value }));
}
