import { expect, test } from "vitest";

import { fill, hasVariables, unknownVariables } from "./variables";

const petra = {
  "visitor.name": "Petra",
  "visitor.email": "petra@dvorakova.cz",
  "agent.name": "Ada",
  company: "Lesni Kava",
};

test.each([
  ["Hello {{visitor.name}}, I am {{agent.name}}.", "Hello Petra, I am Ada."],
  ["{{ company }} to {{visitor.email}}", "Lesni Kava to petra@dvorakova.cz"],
  ["Hello {{visitor.name|there}}", "Hello Petra"],
])("%s is filled in", (text, expected) => {
  expect(fill(text, petra)).toBe(expected);
});

test.each([
  ["Hello {{visitor.name|there}}!", "Hello there!"],
  ["Hello {{visitor.name}}, thanks", "Hello, thanks"],
  ["Hello {{visitor.name}} and thanks", "Hello and thanks"],
  ["Hello {{visitor.name}}", "Hello"],
  ["Hello {{visitor.name}}\nThanks", "Hello\nThanks"],
  ["{{visitor.name}}, thanks", "thanks"],
  ["Yes.\n{{visitor.name}} thanks", "Yes.\nthanks"],
  ["Write ({{visitor.email}})", "Write ()"],
  ["Hello {{visitor.name}} {{visitor.phone}}!", "Hello!"],
  ["Hello {{visitor.name|}}!", "Hello!"],
  ["Thank you, {{visitor.name}}!", "Thank you!"],
  ["Thank you, {{visitor.name}}", "Thank you"],
  ["Well, {{visitor.name}}, thanks", "Well, thanks"],
])("of nobody's name is nothing left in %s", (text, expected) => {
  expect(fill(text, {})).toBe(expected);
});

test("a name that looks like a variable is a name", () => {
  expect(fill("Hello {{visitor.name}}", { ...petra, "visitor.name": "{{visitor.email}}" })).toBe(
    "Hello {{visitor.email}}",
  );
});

test("what is no variable stays to be seen, and is told", () => {
  const text = "Hello {{visitor.nam}}, {{order|it}} { {x} }";
  expect(fill(text, petra)).toBe(text);
  expect(unknownVariables(text)).toEqual(["visitor.nam", "order"]);
  expect(hasVariables(text)).toBe(false);
  expect(hasVariables("Hello {{visitor.name|there}}")).toBe(true);
});
