import { expect, test } from "vitest";

import { detailsOf } from "./facts";

const variable = (json: string) => detailsOf({ type: "variable", name: "plan", json })?.variables?.[0];

test("group and consents are told in the server's words", () => {
  expect(detailsOf({ type: "group", group: "sales" })).toEqual({ group: "sales" });
  expect(detailsOf({ type: "consent", kind: "analytics", isGiven: "false" })).toEqual({
    consents: [{ kind: "analytics", is_given: false }],
  });
});

test("an identity is told with its signature, and without an address that there is none of", () => {
  const claim = { type: "identify", userId: "42", email: "", signature: "ab" } as const;
  expect(detailsOf(claim)).toEqual({ identity: { user_id: "42", signature: "ab" } });
  expect(detailsOf({ ...claim, email: "eve@example.com" })).toEqual({
    identity: { user_id: "42", email: "eve@example.com", signature: "ab" },
  });
});

test("a variable is told in the server's words, and what is none is passed over", () => {
  expect(variable('{"label":"Plan","value":"gold"}')).toEqual({
    name: "plan",
    label: "Plan",
    kind: "text",
    value: "gold",
  });
  expect(variable("{")).toBeUndefined();
  expect(variable("null")).toBeUndefined();
});
