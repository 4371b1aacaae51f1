import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

import type { Spot } from "./view";

export interface Hands {
  /** By so many pixels. */
  readonly onMove: (dx: number, dy: number) => void;
  /** Around a spot of the frame. */
  readonly onZoom: (by: number, at: Spot) => void;
}

/** A hand that trembles means to press, not to drag. */
const trembles = 4;
const wheelStep = 0.0018;

/** Dragging, pinching, the wheel and a double click on an element. What ends a drag presses nothing. */
export function useHands(element: RefObject<HTMLElement | null>, hands: Hands): void {
  const latest = useRef(hands);
  latest.current = hands;

  useEffect(() => {
    const { current } = element;
    if (!current) return;
    const fingers = new Map<number, Spot>();
    let hasDragged = false;
    const spotOf = ({ clientX, clientY }: MouseEvent): Spot => {
      const { left, top } = current.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };

    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      if (fingers.size === 0) hasDragged = false;
      fingers.set(event.pointerId, spotOf(event));
    };
    const onMove = (event: PointerEvent) => {
      const before = fingers.get(event.pointerId);
      if (!before) return;
      const spot = spotOf(event);
      const isFar = Math.hypot(spot.x - before.x, spot.y - before.y) > trembles;
      if (!hasDragged && !isFar) return;
      if (!hasDragged) current.setPointerCapture(event.pointerId);
      hasDragged = true;
      const other = [...fingers].find(([id]) => id !== event.pointerId)?.[1];
      if (other) latest.current.onZoom(distance(spot, other) / distance(before, other), between(spot, other));
      else latest.current.onMove(spot.x - before.x, spot.y - before.y);
      fingers.set(event.pointerId, spot);
    };
    const onUp = (event: PointerEvent) => fingers.delete(event.pointerId);
    const onClick = (event: MouseEvent) => {
      if (!hasDragged) return;
      hasDragged = false;
      event.preventDefault();
      event.stopPropagation();
    };
    const onDouble = (event: MouseEvent) => {
      if (event.target instanceof Element && event.target.closest("button")) return;
      latest.current.onZoom(2, spotOf(event));
    };
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 30;
      latest.current.onZoom(Math.exp(-event.deltaY * lines * wheelStep), spotOf(event));
    };

    const stop = new AbortController();
    const { signal } = stop;
    current.addEventListener("pointerdown", onDown, { signal });
    current.addEventListener("pointermove", onMove, { signal });
    current.addEventListener("pointerup", onUp, { signal });
    current.addEventListener("pointercancel", onUp, { signal });
    current.addEventListener("pointerleave", onUp, { signal });
    current.addEventListener("click", onClick, { signal, capture: true });
    current.addEventListener("dblclick", onDouble, { signal });
    current.addEventListener("wheel", onWheel, { signal, passive: false });
    return () => stop.abort();
  }, [element]);
}

function distance(one: Spot, other: Spot): number {
  return Math.hypot(one.x - other.x, one.y - other.y) || 1;
}

function between(one: Spot, other: Spot): Spot {
  return { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
}
