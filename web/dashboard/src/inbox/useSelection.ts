import type { Conversation } from "@hovor/protocol";
import { useMemo, useState } from "preact/hooks";

import { useAction } from "../keys";
import type { ListRow } from "./rows";
import { allOrNone, nothingSelected, rangedTo, type Selection, stillListed, toggled } from "./selection";

/** What is chosen in a list, and the keys that choose: the one under the cursor, or all. */
export function useSelection(rows: readonly ListRow[], cursorId: string | undefined) {
  const [selection, setSelection] = useState<Selection>(nothingSelected);
  const listed = useMemo(() => rows.flatMap((row) => (row.kind === "item" ? [row.key] : [])), [rows]);
  const ids = useMemo(() => new Set(stillListed(selection, listed)), [selection, listed]);
  const chosen = useMemo(
    () => rows.flatMap((row): Conversation[] => (row.kind === "item" && ids.has(row.key) ? [row.conversation] : [])),
    [rows, ids],
  );
  const toggle = (id: string) => setSelection((before) => toggled(before, id));
  const all = () => setSelection((before) => allOrNone(before, listed));

  useAction("select", cursorId !== undefined && listed.includes(cursorId) ? () => toggle(cursorId) : undefined);
  useAction("selectAll", listed.length > 0 ? all : undefined);
  return {
    isOn: selection.isOn,
    ids,
    chosen,
    isAll: listed.length > 0 && ids.size === listed.length,
    toggle,
    range: (id: string) => setSelection((before) => rangedTo(before, listed, id)),
    all,
    begin: () => setSelection((before) => ({ ...before, isOn: true })),
    clear: () => setSelection(nothingSelected),
  };
}
