import type { ComponentChildren } from "preact";

import { classes } from "./classes";

export interface SlowRingProps {
  /** How much of the time to answer has gone: 0 to 1, and above 1 when late. */
  readonly gone: number;
  readonly children: ComponentChildren;
}

const around = 2 * Math.PI * 15;

/** A ring that fills while somebody waits. The words next to it say the same. */
export function SlowRing({ gone, children }: SlowRingProps) {
  const filled = Math.min(Math.max(gone, 0), 1) * around;
  return (
    <span class={classes("slow", gone >= 1 ? "bad" : gone >= 0.6 && "warn")} aria-hidden="true">
      <svg viewBox="0 0 32 32">
        <circle cx="16" cy="16" r="15" />
        <circle cx="16" cy="16" r="15" stroke-dasharray={`${filled.toFixed(1)} ${around.toFixed(2)}`} />
      </svg>
      {children}
    </span>
  );
}
