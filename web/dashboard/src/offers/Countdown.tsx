import { classes } from "@hovor/ui";

export interface CountdownProps {
  /** In milliseconds. */
  readonly left: number;
  readonly whole: number;
}

const around = 2 * Math.PI * 15;
const hurryBelow = 0.34;

/** A ring that empties, around the seconds that are left. */
export function Countdown({ left, whole }: CountdownProps) {
  const share = Math.min(1, left / whole);
  return (
    <span class={classes("slow offer-left", share < hurryBelow && "warn")} aria-hidden="true">
      <svg viewBox="0 0 32 32">
        <circle cx="16" cy="16" r="15" />
        <circle cx="16" cy="16" r="15" stroke-dasharray={`${(share * around).toFixed(1)} ${around.toFixed(2)}`} />
      </svg>
      <span class="num">{Math.ceil(left / 1000)}</span>
    </span>
  );
}
