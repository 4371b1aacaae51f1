import type { FoundMessage } from "@hovor/protocol";
import { useEffect, useRef, useState } from "preact/hooks";

import { useDesk } from "../desk";

interface Answer {
  /** What it answers. */
  readonly query: string;
  readonly messages: readonly FoundMessage[];
  /** For the page after them; undefined on the last. */
  readonly next: string | undefined;
  /** Some messages are not searched yet. */
  readonly isBehind: boolean;
}

/**
 * The messages that a search finds, the newest first, in all conversations or in one. What was found before stays until
 * the next answer is here.
 */
export function useFound(query: string, conversationId?: string) {
  const { pages } = useDesk();
  const [answer, setAnswer] = useState<Answer | undefined>();
  const [isLoading, setLoading] = useState(false);
  const [error, setError] = useState<unknown>();
  /** Counts the questions: only the last one is still of interest. */
  const asked = useRef(0);

  const ask = async (before?: Answer) => {
    asked.current += 1;
    const own = asked.current;
    setLoading(true);
    setError(undefined);
    try {
      const page = await pages.findMessages(query, {
        ...(conversationId && { conversation_id: conversationId }),
        ...(before?.next && { cursor: before.next }),
      });
      if (own !== asked.current) return;
      const messages = [...(before?.messages ?? []), ...page.messages];
      setAnswer({ query, messages, next: page.next, isBehind: page.is_behind });
      setLoading(false);
    } catch (problem) {
      if (own !== asked.current) return;
      setError(problem);
      setLoading(false);
    }
  };
  const isWhole = answer?.query === query; // then a failure is of the next page
  const goOn = () => void ask(isWhole ? answer : undefined);

  useEffect(() => {
    if (query) void ask();
    else setAnswer(undefined);
    return () => {
      asked.current += 1;
      setLoading(false);
      setError(undefined);
    };
  }, [pages, query, conversationId]);

  return {
    answer: query ? answer : undefined,
    isLoading,
    /** Of this question, or of its next page. */
    error,
    /** The next page. */
    loadMore: answer?.next && isWhole && !isLoading ? goOn : undefined,
    retry: goOn,
    again: () => void ask(),
  };
}
