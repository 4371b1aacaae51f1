/** What is seen of the map: which point of it lies in the middle, and how many pixels one of its units takes. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A spot with how much is there. */
export interface Weighed extends Spot {
  readonly weight: number;
}

/** Narrower, the whole world would be a crowd of bubbles: it shows where most are. */
const narrow = 500;
const most = 0.6;

/** From the whole map up. */
const mostZoom = 14;
/** Few countries are not shown closer than this, so that one sees where they are. */
const mostFitted = 6;
/** Around what is fitted, as a part of the frame. */
const air = 0.75;

/** The scale at which the whole map is seen. */
export function wholeScale(map: Size, frame: Size): number {
  return Math.min(frame.width / map.width, frame.height / map.height) || 1;
}

export function wholeView(map: Size, frame: Size): View {
  return { x: map.width / 2, y: map.height / 2, scale: wholeScale(map, frame) };
}

/** All of the spots, or on a narrow map those of most, and no more than is needed for that. */
export function fittedView(all: readonly Weighed[], map: Size, frame: Size): View {
  const whole = wholeView(map, frame);
  const spots = frame.width < narrow ? heaviest(all) : all;
  const [first] = spots;
  if (!first) return whole;
  const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = range(spots.map(({ x }) => x));
  const [top, bottom] = range(spots.map(({ y }) => y));
  const fitting = Math.min((frame.width * air) / (right - left || 1), (frame.height * air) / (bottom - top || 1));
  const scale = Math.min(Math.max(fitting, whole.scale), whole.scale * mostFitted);
  return within({ x: (left + right) / 2, y: (top + bottom) / 2, scale }, map, frame);
}

function heaviest(all: readonly Weighed[]): readonly Weighed[] {
  const sorted = [...all].sort((a, b) => b.weight - a.weight);
  const enough = most * sorted.reduce((sum, { weight }) => sum + weight, 0);
  let sum = 0;
  return sorted.filter(({ weight }) => {
    const isNeeded = sum < enough;
    sum += weight;
    return isNeeded;
  });
}

/** Closer or farther; the spot of the frame stays where it is, which is its middle unless another one is named. */
export function zoomed(view: View, by: number, map: Size, frame: Size, at?: Spot): View {
  const whole = wholeScale(map, frame);
  const scale = Math.min(Math.max(view.scale * by, whole), whole * mostZoom);
  const dx = (at?.x ?? frame.width / 2) - frame.width / 2;
  const dy = (at?.y ?? frame.height / 2) - frame.height / 2;
  const x = view.x + dx / view.scale - dx / scale;
  const y = view.y + dy / view.scale - dy / scale;
  return within({ x, y, scale }, map, frame);
}

/** Moved by so many pixels. */
export function moved(view: View, dx: number, dy: number, map: Size, frame: Size): View {
  return within({ ...view, x: view.x - dx / view.scale, y: view.y - dy / view.scale }, map, frame);
}

/** Where in the frame a point of the map is seen. */
export function inFrame({ x, y }: Spot, view: View, frame: Size): Spot {
  return { x: (x - view.x) * view.scale + frame.width / 2, y: (y - view.y) * view.scale + frame.height / 2 };
}

/** Not beyond the edges of the map. */
export function within({ x, y, scale }: View, map: Size, frame: Size): View {
  return { x: held(x, map.width, frame.width / scale), y: held(y, map.height, frame.height / scale), scale };
}

function held(middle: number, all: number, seen: number): number {
  if (seen >= all) return all / 2;
  return Math.min(Math.max(middle, seen / 2), all - seen / 2);
}
