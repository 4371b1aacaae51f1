import { computed, effect, signal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";

import { type Desk, now, useDesk } from "../desk";
import { type VisitorRow, visitorRows } from "./rows";

/** On a busy site there is a change each moment: they are gathered, so that four times a second is enough. */
const gatherFor = 250;

/** Who is on the site. Undefined until the server has said it; while the line is down, what it said last. */
export function useVisitorRows(height: number): readonly VisitorRow[] | undefined {
  const desk = useDesk();
  const rows = useMemo(() => signal(rowsNow(desk, height)), [desk]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const gather = () => {
      timer = undefined;
      rows.value = rowsNow(desk, height) ?? rows.peek();
    };
    gather();

    const parts = partsOf(desk);
    const stop = effect(() => {
      for (const part of parts) part.value;
      timer ??= setTimeout(gather, gatherFor);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [desk, rows, height]);
  return rows.value;
}

function rowsNow(desk: Desk, height: number): readonly VisitorRow[] | undefined {
  const state = desk.state.peek();
  const { isTold, present } = desk.live.peek();
  return state && isTold ? visitorRows(state, present, now.peek(), height) : undefined;
}

/** What the rows are made of: who types is none of it. */
function partsOf({ state, live }: Desk) {
  return [
    computed(() => live.value.isTold),
    computed(() => live.value.present),
    computed(() => state.value?.conversations),
    computed(() => state.value?.visitors),
    now,
  ];
}
