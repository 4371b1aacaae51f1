import type { Spot } from "./view";

export interface Anchored extends Spot {
  readonly key: string;
  readonly radius: number;
}

export interface Bubble extends Anchored {
  /** Where it would be if there were room. */
  readonly anchor: Spot;
}

const smallest = 12;
/** For each doubling, where there is room: a map on a phone shows the same numbers in smaller bubbles. */
const growth = { small: 0.75, large: 1.5 };
const roomyFrom = 600;
const mostDoublings = 16;
const gap = 2;
const rounds = 60;

/** In pixels. It grows in steps, so that one visitor more or less does not move the others. */
export function radiusOf(count: number, frameWidth: number): number {
  const doublings = Math.min(mostDoublings, Math.floor(Math.log2(Math.max(1, count))));
  return smallest + doublings * (frameWidth < roomyFrom ? growth.small : growth.large);
}

/**
 * Puts bubbles beside each other where their places lie too close: each as near to its own as the others let it. The
 * same bubbles always come to lie in the same way.
 */
export function spread(bubbles: readonly Anchored[]): Bubble[] {
  const all = [...bubbles].sort((a, b) => (a.key < b.key ? -1 : 1));
  const placed = all.map((bubble) => ({ ...bubble, anchor: { x: bubble.x, y: bubble.y } }));
  for (let round = 0; round < rounds; round += 1) {
    const pull = 0.06 * (1 - round / rounds); // first near to their places, then apart
    for (const one of placed) {
      one.x += (one.anchor.x - one.x) * pull;
      one.y += (one.anchor.y - one.y) * pull;
    }
    if (!separate(placed) && round > 0) break;
  }
  return placed;
}

/** Moves those that overlap away from each other, the larger one less. True when there were any. */
function separate(bubbles: { x: number; y: number; readonly radius: number }[]): boolean {
  let hasMoved = false;
  for (const [at, one] of bubbles.entries()) {
    for (let next = at + 1; next < bubbles.length; next += 1) {
      const other = bubbles[next];
      if (!other) continue;
      const wanted = one.radius + other.radius + gap;
      let [dx, dy] = [other.x - one.x, other.y - one.y];
      if (Math.abs(dx) >= wanted || Math.abs(dy) >= wanted) continue;
      if (dx === 0 && dy === 0) [dx, dy] = [Math.cos(at + next), Math.sin(at + next)];
      const distance = Math.hypot(dx, dy);
      if (distance >= wanted) continue;
      const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
      const step = (wanted - distance) / distance;
      one.x -= dx * step * share;
      one.y -= dy * step * share;
      other.x += dx * step * (1 - share);
      other.y += dy * step * (1 - share);
      hasMoved = true;
    }
  }
  return hasMoved;
}
