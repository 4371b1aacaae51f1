import { useEffect } from "preact/hooks";

import type { Desk } from "../desk";

/** Files that are on their way are lost with the page: the browser asks before it leaves. */
export function useLeaving(desk: Desk): void {
  const isSending = desk.uploads.value.some((one) => !one.failure);
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isSending]);
}
