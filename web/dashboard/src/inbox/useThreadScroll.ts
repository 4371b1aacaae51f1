import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";

export interface ThreadScroll {
  readonly conversationId: string;
  readonly firstId: string | undefined;
  readonly lastId: string | undefined;
  readonly isTyping: boolean;
  /** How much of what the reader has sent is on its way. */
  readonly sending: number;
  /** The reader nears the first message. */
  readonly onTop: () => void;
}

const nearEnd = 48;
const nearTop = 300;

/** By conversation: how far from the end its reader was when they went away. */
const placesLeft = new Map<string, number>();

const fromEnd = (frame: HTMLElement) => frame.scrollHeight - frame.scrollTop - frame.clientHeight;

/**
 * Keeps the reader's place: at the end it follows what comes in, elsewhere it stays where it is, also when an earlier
 * page is put above, and when the reader returns from another conversation. What they send leads to the end.
 */
export function useThreadScroll(frame: RefObject<HTMLDivElement | null>, options: ThreadScroll) {
  const { conversationId, firstId, lastId, isTyping, sending, onTop } = options;
  const [hasNews, setNews] = useState(false);
  const place = useRef({ fromEnd: placesLeft.get(conversationId) ?? 0, firstId, lastId, sending, top: 0 });
  const isPlaced = useRef(false);
  const latestOnTop = useRef(onTop);
  latestOnTop.current = onTop;

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const { current } = place;
    const isEarlier = current.firstId !== firstId;
    const isLater = current.lastId !== lastId;
    const wasAtEnd = current.fromEnd < nearEnd || sending > current.sending;
    if (wasAtEnd) element.scrollTop = element.scrollHeight;
    else if (isEarlier || !isPlaced.current)
      element.scrollTop = element.scrollHeight - element.clientHeight - current.fromEnd;
    if (isLater && !wasAtEnd) setNews(true);
    place.current = { fromEnd: fromEnd(element), firstId, lastId, sending, top: element.scrollTop };
    isPlaced.current = true;
  }, [frame, firstId, lastId, isTyping, sending]);

  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => {
      const { current } = place;
      // What grows meanwhile takes the end further away: only who scrolls back has left it.
      const isBack = element.scrollTop < current.top;
      if (isBack || current.fromEnd >= nearEnd || fromEnd(element) < nearEnd) current.fromEnd = fromEnd(element);
      current.top = element.scrollTop;
      if (current.fromEnd < nearEnd) setNews(false);
      if (element.scrollTop < nearTop) latestOnTop.current();
    };
    // What grows, or a window that shrinks, must not push the last message out of sight.
    const observer = new ResizeObserver(() => {
      if (place.current.fromEnd >= nearEnd) return;
      element.scrollTop = element.scrollHeight;
      place.current.top = element.scrollTop;
    });
    observer.observe(element);
    if (element.firstElementChild) observer.observe(element.firstElementChild);
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
      placesLeft.set(conversationId, place.current.fromEnd);
    };
  }, [frame, conversationId]);

  return {
    hasNews,
    toEnd: () => {
      if (frame.current) frame.current.scrollTop = frame.current.scrollHeight;
    },
  };
}
