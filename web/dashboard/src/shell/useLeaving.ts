import { useEffect } from "preact/hooks";

import type { Desk } from "../desk";

/**
 * Files that are on their way are lost with the page: the browser asks before it leaves. Messages that could still be
 * taken back go now; where the line is too slow for that, they go when the dashboard is opened again.
 */
export function useLeaving(desk: Desk): void {
  const isSending = desk.uploads.value.some((one) => !one.failure);
  useEffect(() => {
    if (!isSending) return;
    const ask = (event: Event) => event.preventDefault();
    addEventListener("beforeunload", ask);
    return () => removeEventListener("beforeunload", ask);
  }, [isSending]);

  useEffect(() => {
    const send = () => void desk.release();
    addEventListener("beforeunload", send);
    addEventListener("pagehide", send);
    return () => {
      removeEventListener("beforeunload", send);
      removeEventListener("pagehide", send);
    };
  }, [desk]);
}
