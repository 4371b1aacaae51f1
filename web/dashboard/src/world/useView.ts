import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

import { useFrame } from "./useFrame";
import { useHands } from "./useHands";
import {
  fittedView,
  inFrame,
  moved,
  type Size,
  type Spot,
  type View,
  type Weighed,
  wholeScale,
  wholeView,
  within,
  zoomed,
} from "./view";

const step = 1.6;
/** As far as a press of an arrow key moves the map, as a part of the frame. */
const stride = 0.15;
const arrows: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: stride, y: 0 },
  ArrowRight: { x: -stride, y: 0 },
  ArrowUp: { x: 0, y: stride },
  ArrowDown: { x: 0, y: -stride },
};

/** What is seen of a map in its frame, and what changes that. At first it is what there is to see. */
export function useView(frame: RefObject<HTMLElement | null>, map: Size, spots: readonly Weighed[]) {
  const size = useFrame(frame);
  const [chosen, setView] = useState<View | undefined>();
  const isReady = size.width > 0 && spots.length > 0;
  const whole = wholeView(map, size);
  const scale = Math.max(chosen?.scale ?? 0, wholeScale(map, size));
  const view = chosen ? within({ ...chosen, scale }, map, size) : whole;

  // Once: a map that moved with each visitor could not be read.
  useEffect(() => {
    if (isReady && !chosen) setView(fittedView(spots, map, size));
  }, [isReady]);

  const move = (dx: number, dy: number) => setView((before) => moved(before ?? view, dx, dy, map, size));
  const zoom = (by: number, at?: Spot) => setView((before) => zoomed(before ?? view, by, map, size, at));
  useHands(frame, { onMove: move, onZoom: zoom });

  return {
    size,
    view,
    isWhole: view.scale <= whole.scale,
    zoomIn: () => zoom(step),
    zoomOut: () => zoom(1 / step),
    showAll: () => setView(whole),
    /** Brings a point of the map that lies outside of the frame into it. */
    reveal: (spot: Spot) => {
      const { x, y } = inFrame(spot, view, size);
      if (x < 0 || y < 0 || x > size.width || y > size.height) setView(within({ ...view, ...spot }, map, size));
    },
    onKeyDown: (event: KeyboardEvent) => {
      const arrow = arrows[event.key];
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (arrow) move(arrow.x * size.width, arrow.y * size.height);
      else if (event.key === "+" || event.key === "=") zoom(step);
      else if (event.key === "-") zoom(1 / step);
      else if (event.key === "0") setView(whole);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
