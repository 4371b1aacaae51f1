import { expect, test } from "vitest";

import { noFacts, withFact } from "./facts";

const variable = (name: string, json: string) => ({ type: "variable", name, label: `The ${name}`, json }) as const;

test("keeps group, consents and variables, the last word of each", () => {
  const facts = [
    { type: "group", group: "sales" } as const,
    { type: "consent", kind: "analytics", isGiven: "true" } as const,
    { type: "consent", kind: "analytics", isGiven: "false" } as const,
    variable("plan", '"gold"'),
    variable("seats", "3"),
    variable("plan", '"silver"'),
  ].reduce(withFact, noFacts);
  expect(facts.group).toBe("sales");
  expect([...facts.consents]).toEqual([["analytics", false]]);
  expect([...facts.variables]).toEqual([
    ["plan", { label: "The plan", value: "silver" }],
    ["seats", { label: "The seats", value: 3 }],
  ]);
});

test("passes over what has no value", () => {
  expect(withFact(noFacts, variable("plan", "{"))).toBe(noFacts);
});

test("has room for a hundred variables", () => {
  let facts = noFacts;
  for (let at = 0; at < 200; at += 1) facts = withFact(facts, variable(`v${at}`, "1"));
  expect(facts.variables.size).toBe(100);
  expect(withFact(facts, variable("v0", "2")).variables.get("v0")?.value).toBe(2);
});
