import type { ComponentChild } from "preact";

import type { Range } from "./fold";

export interface MarkedProps {
  readonly text: string;
  readonly marks: readonly Range[];
  /** Begins shortly before the first mark, where the words before it would push it out of sight. */
  readonly isExcerpt?: boolean;
}

const before = 12;

/** A text with the letters that were looked for. */
export function Marked({ text, marks, isExcerpt }: MarkedProps) {
  const first = marks[0]?.[0] ?? 0;
  let at = isExcerpt && first > 2 * before ? text.lastIndexOf(" ", first - before) + 1 || first : 0;
  const parts: ComponentChild[] = at > 0 ? ["\u2026"] : [];
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
