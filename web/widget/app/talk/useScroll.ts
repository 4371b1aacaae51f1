import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

/** Nearer than this to its end, the list follows what comes. */
const near = 60;

/** Nearer than this to its beginning, earlier messages are asked for. */
const early = 120;

interface Scroll {
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;

  /** Messages that came while the visitor looked at earlier ones. */
  readonly newBelow: number;

  readonly toEnd: () => void;
}

/**
 * Keeps the list at its end while the visitor is there, and where they look when they are not: also
 * when earlier messages come in above. What they send themselves, of which `sending` is on its way, leads to the end.
 */
export function useScroll(firstId: string | undefined, seq: number, sending: number, onEarly: () => void): Scroll {
  const list = useRef<HTMLDivElement>(null);
  const isAtEnd = useRef(true);
  const last = useRef({ firstId, height: 0, seq, sending, top: 0 });
  const [newBelow, setNewBelow] = useState(0);

  const toEnd = (): void => {
    isAtEnd.current = true;
    setNewBelow(0);
    const box = list.current;
    if (!box) return;
    box.scrollTo({ top: box.scrollHeight });
    last.current.top = box.scrollTop;
  };

  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    const before = last.current;
    last.current = { ...before, firstId, height: box.scrollHeight, seq, sending };
    if (sending > before.sending) return toEnd();
    if (isAtEnd.current) return toEnd();
    if (before.firstId !== firstId && before.firstId) box.scrollTop += box.scrollHeight - before.height;
    if (seq > before.seq) setNewBelow((count) => count + seq - before.seq);
  }, [firstId, seq, sending]);

  // The panel's height changes with the keyboard and the composer, the content's with what is said and typed.
  useLayoutEffect(() => {
    const box = list.current;
    if (!box) return;
    const observer = new ResizeObserver(() => {
      last.current.height = box.scrollHeight;
      if (isAtEnd.current) toEnd();
    });
    observer.observe(box);
    if (box.firstElementChild) observer.observe(box.firstElementChild);
    return () => observer.disconnect();
  }, []);

  const onScroll = (): void => {
    const box = list.current;
    if (!box) return;
    // What grows meanwhile takes the end further away: only who scrolls back has left it.
    const isBack = box.scrollTop < last.current.top;
    last.current.top = box.scrollTop;
    if (isBack || !isAtEnd.current) isAtEnd.current = box.scrollHeight - box.scrollTop - box.clientHeight < near;
    if (isAtEnd.current) setNewBelow(0);
    if (box.scrollTop < early) onEarly();
  };

  return { list, onScroll, newBelow, toEnd };
}
