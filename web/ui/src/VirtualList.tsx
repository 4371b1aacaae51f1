import type { ComponentChildren } from "preact";
import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";

export interface VirtualRow {
  readonly key: string;
  /** In pixels; the row is clipped to it. */
  readonly height: number;
}

export interface VirtualListProps<Row extends VirtualRow> {
  readonly rows: readonly Row[];
  readonly label: string;
  /** This row is brought into sight whenever it changes. */
  readonly shownKey?: string | null;
  readonly children: (row: Row) => ComponentChildren;
  /** Stands after the last row. */
  readonly footer?: ComponentChildren;
  /** Near the end: time to load more. */
  readonly onEnd?: () => void;
}

/** Rows beyond the edges, so that quick scrolling shows no gaps. */
const margin = 400;

/** A list of any length of which only what is in sight is in the document. */
export function VirtualList<Row extends VirtualRow>(props: VirtualListProps<Row>) {
  const { rows, label, shownKey, children, footer, onEnd } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [{ top, height }, setSight] = useState({ top: 0, height: 800 });
  const tops = useMemo(() => topsOf(rows), [rows]);
  const total = tops[rows.length] ?? 0;

  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight || 800 });
    const observer = new ResizeObserver(look);
    observer.observe(element);
    look();
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, []);

  useLayoutEffect(() => {
    const at = rows.findIndex((row) => row.key === shownKey);
    const element = frame.current;
    if (at < 0 || !element || !element.clientHeight) return;
    const from = tops[at] ?? 0;
    const to = tops[at + 1] ?? 0;
    if (from < element.scrollTop) element.scrollTop = from - 32;
    else if (to > element.scrollTop + element.clientHeight) element.scrollTop = to - element.clientHeight;
    // Only a change of the row scrolls: a list that grows leaves the reader where they are.
  }, [shownKey]);

  const isAtEnd = top + height + margin >= total;
  useLayoutEffect(() => {
    if (isAtEnd) onEnd?.();
  }, [isAtEnd, total, onEnd]);

  const first = indexAt(tops, top - margin);
  const last = Math.min(rows.length, indexAt(tops, top + height + margin) + 1);
  return (
    <div class="vlist" ref={frame}>
      <ul class="vlist-all" aria-label={label} style={{ blockSize: `${total}px` }}>
        {rows.slice(first, last).map((row, at) => (
          <li
            class="vlist-row"
            key={row.key}
            style={{ insetBlockStart: `${tops[first + at] ?? 0}px`, blockSize: `${row.height}px` }}
          >
            {children(row)}
          </li>
        ))}
      </ul>
      {footer}
    </div>
  );
}

function topsOf(rows: readonly VirtualRow[]): number[] {
  const tops = [0];
  let sum = 0;
  for (const row of rows) {
    sum += row.height;
    tops.push(sum);
  }
  return tops;
}

/** The row that lies at a height: the last whose top is not below it. */
export function indexAt(tops: readonly number[], height: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((tops[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
