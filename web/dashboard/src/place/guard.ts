/** Asked before another page is shown; it goes there itself once it may. */
export type Guard = (to: string) => void;

let guard: Guard | undefined;

/** Until what it yields is called, nobody leaves the page unasked. */
export function guardPlace(asked: Guard): () => void {
  guard = asked;
  return () => {
    if (guard === asked) guard = undefined;
  };
}

/** True if somebody is asked first, and the page stays meanwhile. */
export function isHeld(from: string, to: string): boolean {
  if (!guard || new URL(to, location.href).pathname === from) return false;
  guard(to);
  return true;
}
