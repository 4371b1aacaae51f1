import { equalEarth, type Point } from "./projection.ts";
import { areaOf, middleOf, onGrid, pathOf } from "./shape.ts";
import { degreesOf, ringsOf, type Topology, unwrapped } from "./topology.ts";

/** A country as the map draws it. */
export interface Land {
  /** ISO 3166, two letters; empty for what has none, and is only drawn. */
  readonly code: string;
  /** Where its visitors are shown. */
  readonly x: number;
  readonly y: number;
  /** An SVG path; empty for what is too small, and has a place only. */
  readonly shape: string;
}

export interface Atlas {
  readonly width: number;
  readonly height: number;
  readonly lands: readonly Land[];
}

/** So fine that a border is a line, and not a staircase, where a few countries fill the map. */
const width = 2400;
/** Islands and lakes that are smaller would not be seen. Twice their area. */
const speck = 12;
/** Nobody visits from beyond. */
const [north, south] = [83.7, -56];
const antarctica = "AQ";
const withoutNumber: Readonly<Record<string, string>> = { Kosovo: "XK" };

/** Parts of another country in the data, that have a code of their own. In degrees. */
const parts: Readonly<Record<string, Point>> = {
  BQ: [-68.3, 12.2],
  CC: [96.8, -12.2],
  CX: [105.6, -10.5],
  GF: [-53.1, 3.9],
  GI: [-5.3, 36.1],
  GP: [-61.5, 16.2],
  MQ: [-61, 14.6],
  RE: [55.5, -21.1],
  SJ: [16, 78.5],
  TK: [-171.8, -9.2],
  TV: [179.2, -8.5],
  UM: [166.6, 19.3],
  YT: [45.2, -12.8],
};

/** The countries of a topology on a map of whole numbers. */
export function atlasOf(topology: Topology): Atlas {
  const [halfWidth] = equalEarth([180, 0]);
  const [, top] = equalEarth([0, north]);
  const [, bottom] = equalEarth([0, south]);
  const scale = width / (2 * halfWidth);
  const place = (degrees: Point): Point => {
    const [x, y] = equalEarth(degrees);
    return [(x + halfWidth) * scale, (y - top) * scale];
  };

  const lines = degreesOf(topology);
  const lands = topology.objects.countries.geometries.flatMap((country): Land[] => {
    const code = codeOf(country.id) ?? withoutNumber[country.properties.name] ?? "";
    const all = ringsOf(country, lines).map((ring) => onGrid(unwrapped(ring).map(place)));
    const largest = [...all].sort((a, b) => areaOf(b) - areaOf(a))[0] ?? [];
    if (code === antarctica || largest.length === 0) return [];
    const [x, y] = middleOf(largest);
    const rings = all.filter((ring) => ring === largest || areaOf(ring) > speck);
    return [{ code, x: Math.round(x), y: Math.round(y), shape: rings.map(pathOf).join("") }];
  });
  const others = Object.entries(parts).map(([code, degrees]): Land => {
    const [x, y] = place(degrees);
    return { code, x: Math.round(x), y: Math.round(y), shape: "" };
  });
  return { width, height: Math.round((bottom - top) * scale), lands: [...lands.map(onlyOne), ...others] };
}

/** Of two that have the same code, the larger is the country; the other one lies apart, and is only drawn. */
function onlyOne(land: Land, _: number, all: readonly Land[]): Land {
  const isLarger = all.every(({ code, shape }) => code !== land.code || shape.length <= land.shape.length);
  return isLarger ? land : { ...land, code: "" };
}

/** The letters of a number: browsers and Node know both, as parts of a language tag. */
function codeOf(number: string | undefined): string | undefined {
  return number ? new Intl.Locale(`und-${number.padStart(3, "0")}`).region : undefined;
}
