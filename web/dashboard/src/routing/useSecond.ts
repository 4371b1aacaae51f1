import { useEffect, useState } from "preact/hooks";

/** The time, second by second, while somebody counts them. */
export function useSecond(): number {
  const [second, setSecond] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setSecond(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return second;
}
