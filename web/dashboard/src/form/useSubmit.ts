import { useState } from "preact/hooks";

import { explain } from "../api";

export interface Submit {
  readonly isBusy: boolean;
  /** What went wrong and what to do about it. */
  readonly error: string | undefined;
  readonly onSubmit: (event?: Event) => void;
}

/** Sends a form once at a time, and keeps what went wrong until the next try. */
export function useSubmit(send: () => Promise<void>, explainError: (error: unknown) => string = explain): Submit {
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<string | undefined>();

  const run = async () => {
    setBusy(true);
    setError(undefined);
    try {
      await send();
    } catch (reason) {
      setError(explainError(reason));
    }
    setBusy(false);
  };
  return {
    isBusy,
    error,
    onSubmit: (event) => {
      event?.preventDefault();
      if (!isBusy) void run();
    },
  };
}
