import type { VirtualRow } from "@hovor/ui";
import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useState } from "preact/hooks";

import { useAction } from "../keys";
import { go } from "../place";

/**
 * J and K walk a list of people: from one to the next when one is open, else row by row. Enter opens who is there, at
 * their address. Yields where they stand.
 */
export function useWalk(
  list: RefObject<HTMLElement | null>,
  rows: readonly VirtualRow[],
  openId: string | undefined,
  pathTo: (id: string) => string,
): string | undefined {
  const [cursorId, setCursor] = useState(openId);
  useEffect(() => {
    if (openId) setCursor(openId);
    else if (document.activeElement === document.body) linkIn(list.current, cursorId)?.focus({ preventScroll: true });
  }, [openId]);

  // The focus goes with the keys, if it is in the list: Enter is for one row, not for two.
  useLayoutEffect(() => {
    const isInList = list.current?.contains(document.activeElement);
    if (isInList) linkIn(list.current, cursorId)?.focus({ preventScroll: true });
  }, [cursorId]);

  const open = (id: string) => go(pathTo(id));
  const step = (by: 1 | -1) => () => {
    const at = rows.findIndex((row) => row.key === cursorId);
    const to = at < 0 ? rows[0] : rows[Math.min(Math.max(at + by, 0), rows.length - 1)];
    if (!to) return;
    setCursor(to.key);
    if (openId) open(to.key);
  };
  useAction("next", step(1));
  useAction("previous", step(-1));

  useAction("open", cursorId && cursorId !== openId ? () => open(cursorId) : undefined);
  return cursorId;
}

function linkIn(list: HTMLElement | null, id: string | undefined): HTMLElement | null | undefined {
  return id && list ? list.querySelector<HTMLElement>(`a[href$="/${CSS.escape(id)}"]`) : undefined;
}
