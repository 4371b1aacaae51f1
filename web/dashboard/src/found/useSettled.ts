import { useEffect, useState } from "preact/hooks";

/** Somebody who types has stopped for a moment. */
export const typingPause = 250;

/** The value as it is once it has stopped changing. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), typingPause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
