import { Button, CrossIcon, IconButton, SearchIcon } from "@hovor/ui";
import { useId, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

import { useDeskState } from "../desk";
import { useAction } from "../keys";
import { Marked } from "../match";
import { optionId, Suggestions } from "../suggest";
import { t } from "../text";
import { DayField } from "./DayField";
import { filterHelp } from "./filterWords";
import {
  filterNames,
  longestQuestion,
  noQuestion,
  type Question,
  settled,
  withFilter,
  withoutFilter,
} from "./question";
import { type Suggestion, suggestionsFor, typedFilter } from "./suggest";

export interface SearchFieldProps {
  readonly question: Question;
  readonly onQuestion: (question: Question, options?: { isDone?: boolean }) => void;
  /** The keys go on into what was found. */
  readonly onDown: () => void;
}

/** Where a search is typed. Filters are offered as one types, and leave the words for the chips once they are whole. */
export function SearchField({ question, onQuestion, onDown }: SearchFieldProps) {
  const state = useDeskState();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const { words, filters } = question;
  const suggestions = useMemo(() => (isOpen ? suggestionsFor(words, state) : []), [isOpen, words, state]);
  const active = Math.min(at, Math.max(suggestions.length - 1, 0));
  const typed = typedFilter(words);
  const day = isOpen && (typed?.name === "before" || typed?.name === "after") ? typed.name : undefined;

  const focus = () => field.current?.focus();
  useLayoutEffect(focus, []);
  useAction("goSearch", () => field.current?.select());
  useAction("filter", focus);

  const type = (text: string) => {
    setOpen(true);
    setAt(0);
    onQuestion(settled({ words: text, filters }, false));
  };
  const begin = (name: string) => {
    const before = words.slice(0, typed?.part && !typed.name && name.startsWith(typed.part) ? typed.start : undefined);
    type(`${before}${before && !before.endsWith(" ") ? " " : ""}${name}:`);
    focus();
  };
  const add = (filter: NonNullable<Suggestion["filter"]>) => {
    setOpen(false);
    onQuestion(withFilter({ words: words.slice(0, typed?.start).trimEnd(), filters }, filter), { isDone: true });
    focus();
  };
  const pick = ({ name, filter }: Suggestion) => (filter ? add(filter) : begin(name));
  const clear = () => {
    onQuestion(noQuestion, { isDone: true });
    focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const suggested = suggestions[active];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const lastFilter = filters.at(-1);
    if (suggested && step) setAt((active + step + suggestions.length) % suggestions.length);
    else if (suggested && (event.key === "Enter" || (event.key === "Tab" && !event.shiftKey))) pick(suggested);
    else if (event.key === "Escape" && (suggested || day)) setOpen(false);
    else if (event.key === "Escape" && (words || filters.length > 0)) clear();
    else if (event.key === "Escape") field.current?.blur();
    else if (event.key === "ArrowDown") onDown();
    else if (event.key === "Enter") onQuestion(settled(question, true), { isDone: true });
    else if (event.key === "Backspace" && !words && lastFilter) {
      onQuestion(withoutFilter(question, lastFilter), { isDone: true });
    } else return;
    event.preventDefault();
  };
  const leave = (to: EventTarget | null) => {
    const isWithin = to === field.current || (to instanceof Element && to.closest(".search-offer") !== null);
    if (!isWithin) setOpen(false);
  };

  return (
    <search class="search-ask">
      <label class="in l">
        <SearchIcon />
        <span class="unseen">{t("search.field")}</span>
        <input
          ref={field}
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          enterKeyHint="search"
          maxLength={longestQuestion}
          placeholder={t("search.field")}
          aria-autocomplete="list"
          aria-expanded={suggestions.length > 0}
          aria-controls={suggestions.length > 0 ? id : undefined}
          aria-activedescendant={suggestions.length > 0 ? optionId(id, active) : undefined}
          value={words}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={(event) => leave(event.relatedTarget)}
        />
        {(words || filters.length > 0) && (
          <IconButton label={t("search.clear")} onClick={clear}>
            <CrossIcon />
          </IconButton>
        )}
      </label>
      {(suggestions.length > 0 || day) && (
        <div class="search-offer">
          {day ? (
            <DayField name={day} onDay={(value) => add({ name: day, value })} onLeave={leave} />
          ) : (
            <Suggestions
              id={id}
              items={suggestions}
              active={active}
              labels={{
                list: t("search.narrow"),
                choose: t("hint.choose"),
                insert: t("hint.insert"),
                close: t("hint.shut"),
                count: t("search.fits", { count: suggestions.length }),
              }}
              empty={null}
              onActive={setAt}
              onPick={pick}
              onLeave={leave}
            >
              {({ name, label, marks, filter }) => (
                <>
                  <span class="mono">{name === "has" ? "has:file" : `${name}:`}</span>
                  <span class="cut" dir="auto">
                    {filter && name !== "has" ? <Marked text={label} marks={marks} /> : filterHelp(name)}
                  </span>
                </>
              )}
            </Suggestions>
          )}
        </div>
      )}
      <div class="search-filters" role="group" aria-label={t("search.narrow")}>
        {filterNames.map((name) => (
          <Button
            key={name}
            size="s"
            kind="plain"
            title={filterHelp(name)}
            onClick={() => (name === "has" ? add({ name, value: "file" }) : begin(name))}
          >
            <span class="mono">{name === "has" ? "has:file" : `${name}:`}</span>
          </Button>
        ))}
      </div>
    </search>
  );
}
