import { useEffect, useRef, useState } from "preact/hooks";

import { typingPause } from "../found";
import { go, pathOf } from "../place";
import { longestQuestion, type Question, questionOf, textOf } from "./question";
import { typedFilter } from "./suggest";

/** What is asked: as the address says it, and as it is being changed. The address follows once the typing pauses. */
export function useQuestion(query: string) {
  const [question, setQuestion] = useState(() => questionOf(query));
  /** What the address says of us, or will. */
  const told = useRef(query);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (query === told.current) return;
    told.current = query;
    clearTimeout(timer.current);
    setQuestion(questionOf(query));
  }, [query]);
  useEffect(() => () => clearTimeout(timer.current), []);

  /** With `isDone` it is searched for at once. */
  const ask = (next: Question, { isDone = false } = {}) => {
    setQuestion(next);
    clearTimeout(timer.current);
    const tell = () => {
      told.current = textOf(withoutBegun(next)).slice(0, longestQuestion);
      go(pathOf({ name: "search", query: told.current }), { replaces: true });
    };
    if (isDone) tell();
    else timer.current = setTimeout(tell, typingPause);
  };
  return { question, ask };
}

/** A filter that is still being typed is neither a filter nor a word. */
function withoutBegun({ words, filters }: Question): Question {
  const begun = typedFilter(words);
  return { words: begun?.name ? words.slice(0, begun.start) : words, filters };
}
