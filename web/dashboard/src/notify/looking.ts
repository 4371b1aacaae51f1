import { signal } from "@preact/signals";

const look = () => document.visibilityState === "visible" && document.hasFocus();

/** Somebody sits before this window: what it shows counts as read, and needs no notice. */
export const isLookedAt = signal(look());

export function watchLooking(): void {
  const update = () => {
    isLookedAt.value = look();
  };
  addEventListener("focus", update);
  addEventListener("blur", update);
  document.addEventListener("visibilitychange", update);
}
