import { afterEach, beforeEach, expect, test } from "vitest";

import { TestBox } from "./testBox";

let box: TestBox;

beforeEach(() => {
  box = new TestBox();
});
afterEach(() => {
  box.leave();
  document.body.replaceChildren();
});

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

const told = async () => {
  box.connect();
  await box.pass();
  return box.told.map(({ type, text }) => [type, text]);
};

test("opens, and begins with the text that the markup has", async () => {
  expect(click({ "data-operation": "open", "data-text": "Do you have" })).toBe(false);
  expect(box.panel.open).toBe(true);
  expect(await told()).toContainEqual(["prefill", "Do you have"]);
});

test("opens and sends", async () => {
  click({ "data-operation": "send", "data-text": "Call me" });
  expect(await told()).toContainEqual(["send", "Call me"]);
});

test.each([
  ["another operation", { "data-operation": "close" }],
  ["no operation", {}],
  ["another product's markup", { "data-api": "other", "data-operation": "open" }],
])("leaves %s to the page", (_, attributes) => {
  expect(click(attributes as Record<string, string>)).toBe(true);
  expect(box.panel.open).toBe(false);
});

test("sends nothing where there is no text", async () => {
  click({ "data-operation": "send" });
  expect((await told()).map(([type]) => type)).not.toContain("send");
});
