import { useLayoutEffect, useRef } from "preact/hooks";

import { go, guardPlace } from "../place";

/** While `isOn`, tells where somebody wants to go in place of going there. Yields what goes there all the same. */
export function useGuard(isOn: boolean, onAsked: (to: string) => void): (to: string) => void {
  const release = useRef<(() => void) | undefined>(undefined);
  useLayoutEffect(() => {
    if (!isOn) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    release.current = guardPlace(onAsked);
    return () => {
      removeEventListener("beforeunload", ask);
      release.current?.();
    };
  }, [isOn]);
  return (to) => {
    release.current?.();
    go(to);
  };
}
