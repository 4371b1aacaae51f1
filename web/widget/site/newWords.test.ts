import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TestBox } from "./testBox";

let box: TestBox;

beforeEach(() => {
  box = new TestBox({}, { mode: "open" });
});
afterEach(() => box.leave());

const words = { type: "words", id: "m1", name: "Ada", photo: "photos/ada", text: "Need a <b>hand</b>?" };
const bubble = () => box.find(".said");

/** The first word fetches what hears it. */
async function hear(message: Record<string, string> = words): Promise<void> {
  box.connect();
  await box.say({ type: "unread", count: "1" });
  await box.say(message);
  await vi.waitFor(() => expect(bubble()).toBeTruthy());
}

test("shows who wrote and what, read out, and without taking the focus", async () => {
  const { activeElement } = document;
  await hear();
  expect(bubble().textContent).toBe("AdaNeed a <b>hand</b>?");
  expect(bubble().querySelector("img")?.src).toBe("https://chat.example/photos/ada");
  expect(bubble().parentElement?.role).toBe("status");
  expect(document.activeElement).toBe(activeElement);
  await box.say({ ...words, id: "m2", text: "Still there?" });
  expect(bubble().textContent).toBe("AdaStill there?");
});

test("a click opens the chat, and what is read goes away", async () => {
  await hear();
  bubble().querySelector<HTMLElement>(".say")?.click();
  expect(box.panel.open).toBe(true);
  await box.say({ type: "unread", count: "0" });
  expect(bubble()).toBeNull();
});

test("what was sent away does not come back, but the next words do", async () => {
  await hear();
  bubble().querySelector<HTMLElement>(".gone")?.click();
  expect(bubble()).toBeNull();
  expect(document.cookie).toContain("ssupp.animbnr=m1");
  await box.say(words);
  expect(bubble()).toBeNull();
  await box.say({ ...words, id: "m2" });
  expect(bubble()).toBeTruthy();
});

test("nothing of it is left for whoever comes next", async () => {
  await hear();
  box.call("logout");
  expect(bubble()).toBeNull();
});

test("goes before the greeting", async () => {
  await hear();
  expect(box.root.querySelectorAll(".hello")).toHaveLength(1);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  expect(box.root.querySelectorAll(".hello")).toHaveLength(1);
});
