import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Fit extends Size {
  /** By which it is made smaller, and what is left of it then. */
  readonly scale: number;
  readonly shownWidth: number;
  readonly shownHeight: number;
}

/** A window of at least `least` in a room: made smaller until it fits and, unless its size is fixed, filling it. */
export function fitInto(room: Size, least: Size, isFixed: boolean): Fit {
  const scale = Math.min(1, room.width / least.width, room.height / least.height);
  const width = isFixed ? least.width : Math.max(least.width, Math.floor(room.width / scale));
  const height = isFixed ? least.height : Math.max(least.height, Math.floor(room.height / scale));
  return { width, height, scale, shownWidth: Math.floor(width * scale), shownHeight: Math.floor(height * scale) };
}

/** How a window fits into an element, as that changes its size. */
export function useRoom(element: RefObject<HTMLElement | null>, least: Size, isFixed: boolean): Fit {
  const [room, setRoom] = useState<Size>(least);
  useEffect(() => {
    if (!element.current || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(([entry]) => {
      const { width = 0, height = 0 } = entry?.contentRect ?? {};
      if (width > 0 && height > 0) setRoom({ width, height });
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return fitInto(room, least, isFixed);
}
