import atlas from "virtual:atlas";
import { useMemo } from "preact/hooks";

import type { Size, View } from "./view";

export interface LandsProps {
  readonly size: Size;
  readonly view: View;
  readonly chosen: string;
}

/** The countries. Moving the map moves their group: they themselves are made once. */
export function Lands({ size, view, chosen }: LandsProps) {
  const { x, y, scale } = view;
  const shapes = useMemo(
    () =>
      atlas.lands.map(({ code, shape }, at) =>
        shape ? <path key={at} d={shape} class={code !== "" && code === chosen ? "on" : undefined} /> : null,
      ),
    [chosen],
  );
  const shift = `translate(${size.width / 2 - x * scale} ${size.height / 2 - y * scale}) scale(${scale})`;
  return (
    <svg class="world-lands" width={size.width} height={size.height} aria-hidden="true">
      <g transform={shift}>{shapes}</g>
    </svg>
  );
}
