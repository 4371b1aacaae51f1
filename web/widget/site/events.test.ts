import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Events } from "./events";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("tells all who listen, also when one of them fails", () => {
  const events = new Events();
  const heard = vi.fn();
  events.on("unread", () => {
    throw new Error("the page's own");
  });
  events.on("unread", heard);
  events.tell("unread", 2);
  expect(() => vi.runAllTimers()).toThrow("the page's own");
  vi.runAllTimers();
  expect(heard).toHaveBeenCalledWith(2);
});

test("tells what lasts to those who come late, and tells no news twice", () => {
  const events = new Events();
  const heard = vi.fn();
  events.tell("status", "online");
  events.tell("message_sent", {});
  events.on("status", heard);
  events.on("message_sent", heard);
  events.tell("status", "online");
  events.tell("status", "offline");
  vi.runAllTimers();
  expect(heard.mock.calls).toEqual([["online"], ["offline"]]);
});

test.each([
  ["status", "not a function"],
  [undefined, () => {}],
  ["__proto__", () => {}],
])("stands on(%j, …)", (name, listener) => {
  const events = new Events();
  events.on(name, listener);
  events.tell("__proto__");
  vi.runAllTimers();
});
