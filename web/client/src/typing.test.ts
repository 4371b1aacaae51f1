import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TypingSignal } from "./typing";

let said: (boolean | string)[];
let signal: TypingSignal;

beforeEach(() => {
  vi.useFakeTimers();
  said = [];
  signal = new TypingSignal((isTyping, text) => said.push(text ?? isTyping));
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

test("shows what is written at most once a second, and the last of it for sure", () => {
  for (const text of ["H", "He", "Hel", "Hell", "Hello"]) {
    signal.keyPressed(text);
    vi.advanceTimersByTime(300);
  }
  expect(said).toEqual(["H", "Hell"]);
  vi.advanceTimersByTime(1_000);
  expect(said).toEqual(["H", "Hell", "Hello"]);
});

test("shows nothing any more once it was sent or emptied", () => {
  signal.keyPressed("Hello");
  signal.keyPressed("Hello!");
  signal.stop();
  vi.advanceTimersByTime(10_000);
  expect(said).toEqual(["Hello", false]);
});

test("does not keep what is no longer to be seen", () => {
  signal.keyPressed("Hello");
  vi.advanceTimersByTime(3_000);
  signal.keyPressed();
  expect(said).toEqual(["Hello", true]);
});
