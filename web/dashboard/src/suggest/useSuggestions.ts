import type { RefObject, TextareaHTMLAttributes } from "preact";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

import { insertInto } from "./insert";
import { optionId } from "./Suggestions";
import { signAt, type Typed, typedAt } from "./typed";

export interface SuggestionsOptions<Item> {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly text: string;
  /** Opens the list when it is typed. */
  readonly sign: string;
  /** What fits a word, the best first. The same function as long as the answers are the same. */
  readonly itemsOf: (word: string) => readonly Item[];
  /** What takes the place of the sign and the word after it. */
  readonly wordsOf: (item: Item) => string;
}

/** Whoever wants one of more than these types another letter. */
const mostShown = 100;

const first = { word: "", at: 0 };

/** The types know of no textarea that opens a list. Those who listen hear of it by this role alone. */
const combobox = "combobox" as string as "textbox";

/** Follows what is typed into a field: with what can be put in its place, and the keys that move through that. */
export function useSuggestions<Item>({ field, text, sign, itemsOf, wordsOf }: SuggestionsOptions<Item>) {
  const id = useId();
  const [typed, setTyped] = useState<Typed | undefined>();
  const [closedAt, setClosedAt] = useState<number | undefined>();
  const [chosen, setChosen] = useState(first);
  /** Where a button has put the sign, which nobody typed. */
  const put = useRef<number | undefined>(undefined);

  const isOpen = typed !== undefined && typed.start !== closedAt;
  const word = typed?.word ?? "";
  const fitting = useMemo(() => (isOpen ? itemsOf(word) : []), [isOpen, itemsOf, word]);
  const items = fitting.slice(0, mostShown);
  const active = chosen.word === word ? Math.min(chosen.at, Math.max(items.length - 1, 0)) : 0;

  const look = () => {
    const next = typedIn(field.current, sign);
    setTyped((before) => (isSame(before, next) ? before : next));
    setClosedAt((before) => (before === next?.start ? before : undefined));
  };
  useLayoutEffect(look, [text]);

  const close = () => {
    setClosedAt(typed?.start);
    setChosen(first);
    if (field.current && typed?.word === "" && put.current !== undefined) {
      insertInto(field.current, put.current, typed.end, "");
    }
    put.current = undefined;
  };
  const pick = (item: Item) => {
    if (!field.current || !typed) return;
    insertInto(field.current, typed.start, typed.end, wordsOf(item));
    setClosedAt(typedIn(field.current, sign)?.start); // what was put in may end like something that is typed
    setChosen(first);
    put.current = undefined;
  };
  const toggle = () => {
    if (isOpen) return close();
    const { current } = field;
    if (!current) return;
    current.focus();
    setClosedAt(undefined);
    if (typedIn(current, sign)) return look();
    put.current = current.selectionEnd;
    insertInto(current, put.current, put.current, signAt(current.value, put.current, sign));
  };

  /** True when the key was meant for the list. */
  const takesKey = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return false;
    const item = items[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === "Escape" || (event.key === "Enter" && !item)) close();
    else if (!item) return false;
    else if (step) setChosen({ word, at: (active + step + items.length) % items.length });
    else if (event.key === "Enter" || event.key === "Tab") pick(item);
    else return false;
    event.preventDefault();
    return true;
  };
  /** The focus goes from the field or its list to elsewhere: with it goes the list. */
  const leave = (to: EventTarget | null) => {
    const isWithin = to === field.current || (to instanceof Element && to.closest(".suggestions") !== null);
    if (!isWithin) setTyped(undefined);
  };

  const fieldProps: TextareaHTMLAttributes<HTMLTextAreaElement> = {
    onKeyUp: look,
    onClick: look,
    onBlur: ({ relatedTarget }: FocusEvent) => leave(relatedTarget),
    ...(items.length > 0 && {
      role: combobox,
      "aria-autocomplete": "list",
      "aria-haspopup": "listbox",
      "aria-expanded": true,
      "aria-controls": id,
      "aria-activedescendant": optionId(id, active),
    }),
  };

  return {
    id,
    isOpen,
    word,
    items,
    /** Of all that fit. */
    count: fitting.length,
    active,
    setActive: (at: number) => setChosen({ word, at }),
    pick,
    toggle,
    takesKey,
    leave,
    fieldProps,
  };
}

/** Nothing is typed into a field without the focus, nor where a part of it is selected. */
function typedIn(field: HTMLTextAreaElement | null, sign: string): Typed | undefined {
  if (!field || document.activeElement !== field || field.selectionStart !== field.selectionEnd) return undefined;
  return typedAt(field.value, field.selectionEnd, sign);
}

function isSame(one: Typed | undefined, other: Typed | undefined): boolean {
  return one?.start === other?.start && one?.end === other?.end && one?.word === other?.word;
}
