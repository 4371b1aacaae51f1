import type { Point } from "./projection.ts";

/** A ring as a part of an SVG path, in whole numbers and as short as they get. */
export function pathOf(ring: readonly Point[]): string {
  const [first, ...others] = ring;
  if (!first || others.length < 2) return "";
  let [x, y] = first;
  const steps = others.map(([nextX, nextY]) => {
    const step = pair(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
    return step;
  });
  return `M${pair(...first)}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

function pair(x: number, y: number): string {
  return y < 0 ? `${x}${y}` : `${x} ${y}`;
}

/** On whole numbers, and without the points that then add nothing. */
export function onGrid(line: readonly Point[]): Point[] {
  const points: Point[] = [];
  for (const [x, y] of line) {
    const point: Point = [Math.round(x), Math.round(y)];
    const last = points.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) points.push(point);
  }
  return points.filter((point, at) => !isBetween(points[at - 1], point, points[at + 1]));
}

function isBetween(before: Point | undefined, [x, y]: Point, after: Point | undefined): boolean {
  if (!before || !after) return false;
  const isOnLine = (x - before[0]) * (after[1] - y) === (y - before[1]) * (after[0] - x);
  return isOnLine && (x - before[0]) * (after[0] - x) >= 0 && (y - before[1]) * (after[1] - y) >= 0;
}

/** Twice what a ring encloses. */
export function areaOf(ring: readonly Point[]): number {
  let area = 0;
  for (const [at, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [0, 0];
    area += x * nextY - nextX * y;
  }
  return Math.abs(area);
}

const cells = 16;

/** The point within a ring that is farthest from its border: where the eye looks for the name of a country. */
export function middleOf(ring: readonly Point[]): Point {
  const xs = ring.map(([x]) => x);
  const ys = ring.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  let best: { readonly point: Point; readonly room: number } = {
    point: [(left + right) / 2, (top + bottom) / 2],
    room: 0,
  };
  for (let row = 0.5; row < cells; row += 1) {
    for (let column = 0.5; column < cells; column += 1) {
      const point: Point = [left + ((right - left) * column) / cells, top + ((bottom - top) * row) / cells];
      const room = isWithin(point, ring) ? roomAt(point, ring) : 0;
      if (room > best.room) best = { point, room };
    }
  }
  return best.point;
}

function roomAt([x, y]: Point, ring: readonly Point[]): number {
  return Math.min(...ring.map(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y)));
}

function isWithin([x, y]: Point, ring: readonly Point[]): boolean {
  let isInside = false;
  for (const [at, [ax, ay]] of ring.entries()) {
    const [bx, by] = ring[(at + 1) % ring.length] ?? [0, 0];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isInside = !isInside;
  }
  return isInside;
}
