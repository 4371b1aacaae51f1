import { signal } from "@preact/signals";

import type { Emoji } from "./data";

/** Undefined until somebody has asked for them: few do. */
export const allEmoji = signal<readonly Emoji[] | undefined>(undefined);

/** Loads them once. Where that fails, the next try may do. */
export async function loadEmoji(): Promise<void> {
  if (allEmoji.value) return;
  try {
    allEmoji.value = (await import("./data")).emoji;
  } catch {
    // Offline: there is nothing to suggest, and the picker says so.
  }
}
