import { useEffect, useState } from "preact/hooks";

/** As in narrow.css. */
const query = matchMedia("(max-width: 42.5rem)");

/** There is one column: a row has more lines, and says less in each. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(query.matches);
  useEffect(() => {
    const follow = () => setNarrow(query.matches);
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return isNarrow;
}
