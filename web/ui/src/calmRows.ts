import { useRef, useState } from "preact/hooks";

interface Keyed {
  readonly key: string;
}

/**
 * The rows where they were when they were shown last; what is new comes after them. `onGone` yields what stands where
 * a row is no longer, if anything does.
 */
export function calmRows<Row extends Keyed>(
  before: readonly Row[],
  rows: readonly Row[],
  onGone?: (row: Row) => Row | undefined,
): Row[] {
  const fresh = new Map(rows.map((row) => [row.key, row]));
  const calm: Row[] = [];
  for (const one of before) {
    const row = fresh.get(one.key) ?? onGone?.(one);
    if (row) calm.push(row);
    fresh.delete(one.key);
  }
  for (const row of fresh.values()) calm.push(row);
  return calm;
}

export interface CalmOptions<Row> {
  /** What the rows answer, such as a filter: another question gets its answer at once, in its own order. */
  readonly question?: string;
  readonly onGone?: (row: Row) => Row | undefined;
}

/** A list must not re-order under the pointer: it waits until the pointer has left. A finger scrolls on its own. */
export function useCalmRows<Row extends Keyed>(rows: readonly Row[], { question = "", onGone }: CalmOptions<Row> = {}) {
  const [isHeld, setHeld] = useState(false);
  const last = useRef({ rows, shown: rows, question, isHeld });
  const { rows: seen, shown: before, question: asked, isHeld: wasHeld } = last.current;
  if (rows !== seen || question !== asked || isHeld !== wasHeld) {
    const shown = isHeld && question === asked ? calmRows(before, rows, onGone) : rows;
    last.current = { rows, shown, question, isHeld };
  }
  return {
    shown: last.current.shown,
    hold: (event: PointerEvent) => event.pointerType === "mouse" && setHeld(true),
    release: () => setHeld(false),
  };
}
