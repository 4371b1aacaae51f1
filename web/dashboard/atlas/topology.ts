import type { Point } from "./projection.ts";

/** The part of TopoJSON that world-atlas uses: borders that two countries share are stored once, as steps on a grid. */
export interface Topology {
  readonly arcs: readonly (readonly Point[])[];
  readonly transform: { readonly scale: Point; readonly translate: Point };
  readonly objects: { readonly countries: { readonly geometries: readonly Country[] } };
}

interface Country {
  /** Of ISO 3166, with three digits; absent for what has none. */
  readonly id?: string;
  readonly type: string;
  /** By polygon and ring: which arcs, and ~ those that are walked backwards. */
  readonly arcs?: readonly unknown[];
  readonly properties: { readonly name: string };
}

/** The arcs, in degrees. */
export function degreesOf({ arcs, transform: { scale, translate } }: Topology): Point[][] {
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([stepX, stepY]): Point => {
      x += stepX;
      y += stepY;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

/** The rings of a country: what it encloses, and what lies within and belongs to others. */
export function ringsOf({ type, arcs = [] }: Country, lines: readonly (readonly Point[])[]): Point[][] {
  const polygons = (type === "MultiPolygon" ? arcs : [arcs]) as readonly (readonly (readonly number[])[])[];
  return polygons.flat().map((ring) => ring.flatMap((arc) => withoutLast(lineOf(arc, lines))));
}

function lineOf(arc: number, lines: readonly (readonly Point[])[]): readonly Point[] {
  return arc >= 0 ? (lines[arc] ?? []) : [...(lines[~arc] ?? [])].reverse();
}

/** The last point of an arc is the first of the next one. */
function withoutLast(line: readonly Point[]): readonly Point[] {
  return line.slice(0, -1);
}

/**
 * A ring in one piece where it goes over the date line: its longitudes go on beyond 180 degrees, as the projection does.
 * So the east of Russia stays with Russia.
 */
export function unwrapped(ring: readonly Point[]): Point[] {
  let turn = 0;
  let before = ring[0]?.[0] ?? 0;
  const points = ring.map(([x, y]): Point => {
    if (Math.abs(x - before) > 180) turn += x > before ? -360 : 360;
    before = x;
    return [x + turn, y];
  });
  const isWest = points.some(([x]) => x < -180);
  return isWest ? points.map(([x, y]): Point => [x + 360, y]) : points;
}
