import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TypingSignal } from "./typing";

let said: boolean[];
let signal: TypingSignal;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  signal = new TypingSignal((isTyping) => said.push(isTyping));
});

afterEach(() => vi.useRealTimers());

test("says it at most every 3 s", () => {
  for (let i = 0; i < 40; i++) {
    signal.keyPressed();
    vi.advanceTimersByTime(100);
  }
  expect(said).toEqual([true, true]);
});

test("says that it is over 5 s after the last key", () => {
  signal.keyPressed();
  vi.advanceTimersByTime(4_999);
  expect(said).toEqual([true]);
  vi.advanceTimersByTime(1);
  expect(said).toEqual([true, false]);
});

test("says that it is over once", () => {
  signal.stop();
  signal.keyPressed();
  signal.stop();
  signal.stop();
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual([true, false]);
});
