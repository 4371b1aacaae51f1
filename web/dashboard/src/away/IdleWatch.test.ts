import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { IdleWatch } from "./IdleWatch";

const minute = 60_000;
let told: boolean[];
let watch: IdleWatch;

const touch = (name: string) => document.body.dispatchEvent(new Event(name, { bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers();
  told = [];
  watch = new IdleWatch({ idleAfter: 10 * minute, onIdle: (isIdle) => told.push(isIdle) });
  watch.start();
});

afterEach(() => {
  watch.stop();
  vi.useRealTimers();
});

test("who touches nothing for so long is idle, once", () => {
  vi.advanceTimersByTime(10 * minute - 1);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(10 * minute);
  expect(told).toEqual([true]);
});

test.each(["pointermove", "pointerdown", "keydown", "wheel"])("%s is a touch", (name) => {
  vi.advanceTimersByTime(9 * minute);
  touch(name);
  vi.advanceTimersByTime(9 * minute);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(minute);
  expect(told).toEqual([true]);
});

test("what the page does by itself is no touch, but coming to its window is", () => {
  vi.advanceTimersByTime(9 * minute);
  touch("scroll");
  document.body.dispatchEvent(new Event("focus"));
  vi.advanceTimersByTime(minute);
  expect(told).toEqual([true]);
  dispatchEvent(new Event("focus"));
  expect(told).toEqual([true, false]);
});

test("the next touch ends it at once, and the time begins anew", () => {
  vi.advanceTimersByTime(11 * minute);
  touch("keydown");
  expect(told).toEqual([true, false]);
  vi.advanceTimersByTime(10 * minute);
  expect(told).toEqual([true, false, true]);
});

test("who stops watching takes nobody for idle", () => {
  vi.advanceTimersByTime(11 * minute);
  watch.stop();
  expect(told).toEqual([true, false]);
  touch("keydown");
  vi.advanceTimersByTime(20 * minute);
  expect(told).toEqual([true, false]);
});
