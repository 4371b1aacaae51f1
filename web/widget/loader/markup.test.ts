import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";

import { listenToMarkup } from "./markup";

let calls: (readonly unknown[])[];

beforeAll(() => listenToMarkup((call) => calls.push(call)));
beforeEach(() => {
  calls = [];
});
afterEach(() => document.body.replaceChildren());

/** An element with the attributes of a site's markup, and something inside that is clicked. */
const click = (attributes: Record<string, string>): boolean => {
  const link = document.createElement("a");
  link.href = "#elsewhere";
  for (const [name, value] of Object.entries({ "data-api": "smartsupp", ...attributes }))
    link.setAttribute(name, value);
  const inside = document.createElement("span");
  link.append(inside);
  document.body.append(link);
  return inside.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
};

test("opens, and begins with the text that the markup has", () => {
  expect(click({ "data-operation": "open", "data-text": "Do you have" })).toBe(false);
  expect(calls).toEqual([["chat:open"], ["chat:message", "Do you have"]]);
});

test("opens and sends", () => {
  expect(click({ "data-operation": "send", "data-text": "Call me" })).toBe(false);
  expect(calls).toEqual([["chat:open"], ["chat:send", "Call me"]]);
});

test.each([
  ["another operation", { "data-operation": "close" }],
  ["no operation", {}],
  ["another product's markup", { "data-api": "other", "data-operation": "open" }],
])("leaves %s to the page", (_, attributes) => {
  expect(click(attributes as Record<string, string>)).toBe(true);
  expect(calls).toEqual([]);
});

test("sends nothing where there is no text", () => {
  click({ "data-operation": "send" });
  expect(calls).toEqual([["chat:open"]]);
});
