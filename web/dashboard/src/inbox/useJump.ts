import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

import { useDesk } from "../desk";
import { here } from "../place";
import type { Thread } from "../store";

/** How the way to a message goes on; `far`: a good part of it is done, and more would take long. */
export type JumpState = "going" | "far" | "failed" | "gone";

const pageSize = 100;
const mostPages = 10;
const isMarkedFor = 2500;

/** Brings the message that the address names to the middle of its thread, and marks it for a moment. */
export function useJump(
  frame: RefObject<HTMLElement | null>,
  conversationId: string,
  { messages, hasEarlier }: Thread,
) {
  const { pages } = useDesk();
  const place = here.value;
  const target = place.name === "inbox" && place.conversationId === conversationId ? place.at : undefined;
  const [marked, setMarked] = useState<number | undefined>();
  /** Counts the jumps to the same message. */
  const [turn, setTurn] = useState(0);
  const way = useRef({ target, turn: -1, pages: 0 });
  const [allowed, setAllowed] = useState(mostPages);

  const firstSeq = messages[0]?.seq;
  const loading = pages.threads.value.get(conversationId);
  const isHere = target !== undefined && messages.some(({ seq }) => seq === target);
  const isBefore = target !== undefined && firstSeq !== undefined && target < firstSeq;
  const isDone = way.current.target === target && way.current.turn === turn;

  useLayoutEffect(() => {
    if (target === undefined || isDone) return;
    if (way.current.target !== target) way.current = { target, turn: -1, pages: 0 };
    if (isHere) {
      way.current.turn = turn;
      comeTo(frame.current, target);
      setMarked(target);
    } else if (isBefore && hasEarlier && !loading && way.current.pages < allowed) {
      way.current.pages += 1;
      void pages.loadEarlier(conversationId, pageSize);
    }
  }, [target, turn, isHere, isBefore, firstSeq, loading, allowed]);

  useLayoutEffect(() => {
    if (marked === undefined) return;
    const timer = setTimeout(() => setMarked(undefined), isMarkedFor);
    return () => clearTimeout(timer);
  }, [marked, turn]);

  return {
    /** The message that the reader has just come to. */
    marked,
    state: target === undefined || isHere ? undefined : stateOfWay(),
    /** To the one that the address names already. */
    again: () => setTurn(turn + 1),
    goOn: () => {
      if (loading === "failed") void pages.loadEarlier(conversationId, pageSize);
      else setAllowed(way.current.pages + mostPages);
    },
  };

  function stateOfWay(): JumpState {
    if (!isBefore || !hasEarlier) return "gone";
    if (loading === "failed") return "failed";
    return loading || way.current.pages < allowed ? "going" : "far";
  }
}

function comeTo(frame: HTMLElement | null, seq: number): void {
  const message = frame?.querySelector<HTMLElement>(`[data-seq="${seq}"]`);
  if (!frame || !message) return;
  const top = message.getBoundingClientRect().top - frame.getBoundingClientRect().top + frame.scrollTop;
  frame.scrollTop = top - Math.max(0, (frame.clientHeight - message.offsetHeight) / 2);
  if (!frame.parentElement?.parentElement?.contains(document.activeElement)) frame.focus({ preventScroll: true });
}
