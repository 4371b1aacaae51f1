import atlas from "virtual:atlas";
import { classes, GlobeIcon, IconButton, MinusIcon, PlusIcon } from "@hovor/ui";
import type { ComponentChildren } from "preact";
import { useMemo, useRef } from "preact/hooks";

import { type Bubble, radiusOf, spread } from "./bubbles";
import { Lands } from "./Lands";
import { useView } from "./useView";

/** Some who are in one country. */
export interface Place {
  /** ISO 3166, two letters. */
  readonly code: string;
  readonly count: number;
  /** The class of its bubble. */
  readonly tone: string;
  /** What the bubble says, and what it says to those who do not see where it lies. */
  readonly words: string;
  readonly label: string;
}

export interface WorldMapProps {
  /** Those that `isOnMap`, in the order in which the keys come to them. */
  readonly places: readonly Place[];
  readonly chosen: string;
  readonly onChoose: (code: string) => void;
  readonly labels: {
    readonly map: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly whole: string;
  };
  /** Lies over a corner of the map. */
  readonly children?: ComponentChildren;
}

const lands = new Map(atlas.lands.flatMap((land) => (land.code ? [[land.code, land] as const] : [])));

function spotOf({ code, count }: Place) {
  const { x = 0, y = 0 } = lands.get(code) ?? {};
  return { x, y, weight: count };
}

export function isOnMap(code: string): boolean {
  return lands.has(code);
}

/** A map with a bubble for each place. It is never mirrored: the west is left in every language. */
export function WorldMap({ places, chosen, onChoose, labels, children }: WorldMapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const spots = useMemo(() => places.map(spotOf), [places]);
  const { size, view, isWhole, zoomIn, zoomOut, showAll, reveal, onKeyDown } = useView(frame, atlas, spots);
  const bubbles = useBubbles(places, view.scale, size.width);
  const left = size.width / 2 - view.x * view.scale;
  const top = size.height / 2 - view.y * view.scale;

  return (
    <div class="world" dir="ltr">
      <div class="world-frame" ref={frame} role="group" aria-label={labels.map} tabIndex={0} onKeyDown={onKeyDown}>
        <Lands size={size} view={view} chosen={chosen} />
        {bubbles.size > 0 && size.width > 0 && (
          <div class="world-bubbles">
            {places.map(({ code, tone, words, label }) => {
              const bubble = bubbles.get(code);
              if (!bubble) return null;
              return (
                <button
                  key={code}
                  type="button"
                  class={classes("bubble", tone, code === chosen && "on")}
                  aria-label={label}
                  aria-pressed={code === chosen}
                  data-tip={label}
                  style={{
                    inlineSize: `${2 * bubble.radius}px`,
                    blockSize: `${2 * bubble.radius}px`,
                    translate: `${left + bubble.x - bubble.radius}px ${top + bubble.y - bubble.radius}px`,
                  }}
                  onFocus={() => reveal(lands.get(code) ?? view)}
                  onClick={() => onChoose(code)}
                >
                  {words}
                </button>
              );
            })}
          </div>
        )}
      </div>
      {children}
      <div class="world-zoom">
        <IconButton label={labels.zoomIn} keys={["+"]} kind="normal" onClick={zoomIn}>
          <PlusIcon />
        </IconButton>
        <IconButton label={labels.zoomOut} keys={["-"]} kind="normal" disabled={isWhole} onClick={zoomOut}>
          <MinusIcon />
        </IconButton>
        <IconButton label={labels.whole} keys={["0"]} kind="normal" disabled={isWhole} onClick={showAll}>
          <GlobeIcon />
        </IconButton>
      </div>
    </div>
  );
}

/** Where the bubbles lie, in pixels from the corner of the map: anew only where a size or the scale changes. */
function useBubbles(places: readonly Place[], scale: number, width: number): ReadonlyMap<string, Bubble> {
  const wanted = places.map(({ code, count }) => `${code}${radiusOf(count, width)}`).sort();
  return useMemo(() => {
    const anchored = places.flatMap(({ code, count }) => {
      const land = lands.get(code);
      return land ? [{ key: code, x: land.x * scale, y: land.y * scale, radius: radiusOf(count, width) }] : [];
    });
    return new Map(spread(anchored).map((bubble) => [bubble.key, bubble]));
  }, [wanted.join(), scale]);
}
