import { expect, test } from "vitest";

import { detailsOf } from "./facts";

const variable = (json: string) => detailsOf({ type: "variable", name: "plan", label: "Plan", json })?.variables?.[0];

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

test("variables become text, and it is told what they were", () => {
  expect(variable('"gold"')).toEqual({ name: "plan", label: "Plan", kind: "text", value: "gold" });
  expect(variable("3.5")).toMatchObject({ kind: "number", value: "3.5" });
  expect(variable("true")).toMatchObject({ kind: "boolean", value: "true" });
  expect(variable('{"seats":3}')).toMatchObject({ kind: "text", value: '{"seats":3}' });
});

test("what has no value is passed over", () => {
  expect(variable("{")).toBeUndefined();
  expect(variable("null")).toBeUndefined();
});
