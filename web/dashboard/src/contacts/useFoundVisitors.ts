import type { Visitor } from "@hovor/protocol";
import { useEffect, useState } from "preact/hooks";

import { useDesk } from "../desk";

/** Who types goes on typing: only a pause is worth a question. */
const askAfter = 200;

/** As the server has it. */
const longestQuestion = 500;

export interface FoundVisitors {
  /** What they answer. */
  readonly words: string;
  readonly visitors: readonly Visitor[];
  readonly hasFailed: boolean;
}

/**
 * Whom the server finds by the beginnings of the words that are typed. The last answer stays until the next one is
 * here, and one that comes too late is dropped. Undefined where nothing is asked, or before the first answer.
 */
export function useFoundVisitors(typed: string): FoundVisitors | undefined {
  const { api } = useDesk();
  const [found, setFound] = useState<FoundVisitors | undefined>();
  const words = typed.trim().slice(0, longestQuestion);

  useEffect(() => {
    if (!words) return setFound(undefined);
    let isWanted = true;
    const answer = (visitors: readonly Visitor[], hasFailed: boolean) => {
      if (isWanted) setFound({ words, visitors, hasFailed });
    };
    const ask = () =>
      void api.searchVisitors(words).then(
        ({ visitors }) => answer(visitors, false),
        () => answer([], true),
      );
    const timer = setTimeout(ask, askAfter);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [api, words]);
  return words ? found : undefined;
}
