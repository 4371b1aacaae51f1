import type { Visitor } from "@hovor/protocol";

import { t } from "../text";

/** A visitor who gave no name goes by the end of their id, so that two of them can be told apart. */
export function visitorName(visitor: Visitor | undefined, id: string): string {
  return visitor?.name || visitor?.email || t("visitor.unnamed", { tail: id.slice(-4).toUpperCase() });
}
