import { restartCode, tryLaterCode } from "./socket";

const longestDelay = 30_000;

/**
 * How long to wait before the next attempt, in ms: twice as long after each failure, and spread by
 * `random` (0 to 1), so that the clients of a server that restarts do not all come at once.
 */
export function delayBefore(failures: number, closeCode: number, random: number): number {
  const first = closeCode === restartCode ? 400 : closeCode === tryLaterCode ? 5_000 : 1_000;
  return Math.min(longestDelay, first * 2 ** failures) * (0.5 + random / 2);
}
