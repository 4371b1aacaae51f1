import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { HeldMessages } from "./held";

let sent: string[];
let waiting: [string, boolean][];
let held: HeldMessages;

beforeEach(() => {
  vi.useFakeTimers();
  sent = [];
  waiting = [];
  held = new HeldMessages({
    send: ({ id }) => sent.push(id),
    onWaiting: (...said) => waiting.push(said),
    onChange: () => undefined,
  });
});
afterEach(() => vi.useRealTimers());

const write = (id: string, heldFor = 5000, conversationId = "order") =>
  held.hold({ id, conversationId, text: id, createdAt: 0 }, heldFor);
const ids = () => held.entries.value.map(({ id }) => id);

test("a message goes when its time is over, and not before", () => {
  write("a");
  vi.advanceTimersByTime(4999);
  expect([sent, ids()]).toEqual([[], ["a"]]);
  vi.advanceTimersByTime(1);
  expect([sent, ids()]).toEqual([["a"], []]);
});

test("each has a time of its own, so that the next delays none", () => {
  write("a");
  vi.advanceTimersByTime(3000);
  write("b");
  vi.advanceTimersByTime(2000);
  expect(sent).toEqual(["a"]);
  vi.advanceTimersByTime(3000);
  expect(sent).toEqual(["a", "b"]);
});

test("none overtakes what was written before it, but those of another conversation", () => {
  write("a", 10_000);
  write("elsewhere", 10_000, "vienna");
  write("b", 5000);
  vi.advanceTimersByTime(5000);
  expect(sent).toEqual(["a", "b"]);
  vi.advanceTimersByTime(5000);
  expect(sent).toEqual(["a", "b", "elsewhere"]);
});

test("what is taken back never goes, and can be taken back once", () => {
  write("a");
  write("b");
  expect(held.takeBack("a")?.text).toBe("a");
  expect(held.takeBack("a")).toBeUndefined();
  vi.advanceTimersByTime(20_000);
  expect(sent).toEqual(["b"]);
  expect(held.takeBack("b")).toBeUndefined();
});

test("all goes at once when somebody leaves, or that of one conversation", () => {
  write("a");
  write("b");
  write("elsewhere", 5000, "vienna");
  expect(held.release("order")).toBe(true);
  expect(sent).toEqual(["a", "b"]);
  expect(held.release("order")).toBe(false);
  held.release();
  vi.advanceTimersByTime(20_000);
  expect(sent).toEqual(["a", "b", "elsewhere"]);
});

test("what another window has sent is not sent again", () => {
  write("a");
  held.forget("a");
  vi.advanceTimersByTime(20_000);
  expect([sent, ids()]).toEqual([[], []]);
});

test("while a message may be changed its writer counts as writing", () => {
  write("a", 10_000);
  vi.advanceTimersByTime(7000);
  expect(waiting).toEqual([
    ["order", true],
    ["order", true],
    ["order", true],
  ]);
  held.takeBack("a");
  vi.advanceTimersByTime(10_000);
  expect(waiting.slice(3)).toEqual([["order", false]]);
});
