import { signal } from "@preact/signals";

/** The time, in steps that are short beside a minute: for what says how long ago. */
export const now = signal(Date.now());

export function startClock(): void {
  setInterval(() => {
    now.value = Date.now();
  }, 10_000);
}
