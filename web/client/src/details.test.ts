import type { Visitor } from "@hovor/protocol";
import { expect, test } from "vitest";

import { isKnown, withDetails } from "./details";

const plan = (value: string) => ({ name: "plan", kind: "text", value }) as const;
const seats = { name: "seats", kind: "number", value: "3" } as const;
const visitor: Visitor = { id: "v1", created_at: 0, name: "Petra", variables: [{ ...plan("gold"), label: "Tarif" }] };

test("more details replace those of the same name, and leave the others", () => {
  const before = { name: "Petra", variables: [plan("free"), seats], consents: [{ kind: "analytics", is_given: true }] };
  const after = withDetails(before as never, {
    email: "p@example.com",
    variables: [plan("gold")],
    consents: [{ kind: "analytics", is_given: false }],
  });
  expect(after).toEqual({
    name: "Petra",
    email: "p@example.com",
    variables: [plan("gold"), seats],
    consents: [{ kind: "analytics", is_given: false }],
  });
});

test("no more than a hundred variables are kept", () => {
  const many = Array.from({ length: 150 }, (_, at) => ({ ...seats, name: `v${at}` }));
  expect(withDetails({}, { variables: many }).variables).toHaveLength(100);
});

test("what the server knows need not be said again", () => {
  expect(isKnown({ name: "Petra", variables: [plan("gold")] }, visitor)).toBe(true);
  expect(isKnown({ name: "Pavla" }, visitor)).toBe(false);
  expect(isKnown({ variables: [plan("free")] }, visitor)).toBe(false);
  expect(isKnown({ variables: [seats] }, visitor)).toBe(false);
  expect(isKnown({ variables: [{ ...plan("gold"), label: "Plan" }] }, visitor)).toBe(false);
  expect(isKnown({ consents: [{ kind: "marketing", is_given: false }] }, visitor)).toBe(false);
});
