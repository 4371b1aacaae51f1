import { expect, test } from "vitest";

import { note } from "../testing";
import { withNotes } from "./notes";

const ids = (notes: readonly { id: string }[]) => notes.map(({ id }) => id);

test("notes stand in their order, each once", () => {
  const early = note({ id: "early", after_seq: 1 });
  const late = note({ id: "late", after_seq: 3 });
  const later = note({ id: "later", after_seq: 3, created_at: late.created_at + 1 });
  expect(ids(withNotes([late], [later, early]))).toEqual(["early", "late", "later"]);
  expect(ids(withNotes([early, late], [late]))).toEqual(["early", "late"]);
  const known = [early];
  expect(withNotes(known)).toBe(known);
});
