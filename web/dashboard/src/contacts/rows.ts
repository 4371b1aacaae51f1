import type { Visitor } from "@hovor/protocol";
import type { VirtualRow } from "@hovor/ui";

import type { State } from "../store";
import type { Which } from "./book";

export interface ContactRow extends VirtualRow {
  readonly visitor: Visitor;
}

/** Those of a list who stand for themselves and, where only the banned are wanted, are banned still. */
export function rowsOf(
  { visitors: known, contacts }: Pick<State, "visitors" | "contacts">,
  visitors: readonly Visitor[],
  which: Which,
  height: number,
): ContactRow[] {
  const rows: ContactRow[] = [];
  for (const visitor of visitors) {
    const kept = contacts.get(visitor.id);
    if (kept?.same_as !== undefined || (which === "banned" && kept?.banned_at === undefined)) continue;
    rows.push({ key: visitor.id, height, visitor: known.get(visitor.id) ?? visitor });
  }
  return rows;
}
