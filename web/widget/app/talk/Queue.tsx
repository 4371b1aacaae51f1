import { useEffect, useRef, useState } from "preact/hooks";

import { useChatState } from "../chat/context";
import type { Texts } from "../texts/texts";

const wordsOf = (texts: Texts, ahead: number | undefined): string =>
  ahead === undefined ? "" : ahead > 0 ? texts.count("ahead", ahead) : texts.t("you_are_next");

/** How many wait before the visitor, until an agent joins. */
export function Queue() {
  const { texts, ahead } = useChatState();
  const words = wordsOf(texts, ahead);
  if (!words) return null;
  return (
    <p class="queue" aria-hidden="true">
      {words}
    </p>
  );
}

const sayAtMostEvery = 15_000;

/** The same for those who listen, and not at each step of a queue that moves fast. */
export function QueueInWords() {
  const { texts, ahead } = useChatState();
  const words = wordsOf(texts, ahead);
  const [said, setSaid] = useState("");
  const saidAt = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    if (!words) return setSaid(""); // nothing to say
    const say = () => {
      saidAt.current = Date.now();
      setSaid(words);
    };
    const timer = setTimeout(say, Math.max(0, saidAt.current + sayAtMostEvery - Date.now()));
    return () => clearTimeout(timer);
  }, [words]);

  return (
    <p class="hidden" role="status">
      {said}
    </p>
  );
}
