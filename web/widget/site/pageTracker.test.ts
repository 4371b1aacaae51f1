import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { presentPage, trackPages } from "./pageTracker";

let pages: string[];

beforeEach(() => {
  vi.useFakeTimers();
  pages = [];
  trackPages(() => pages.push(presentPage().title));
});

afterEach(() => vi.useRealTimers());

test("tells of each new address once, with the title that comes after it", () => {
  history.pushState({}, "", "/one");
  document.title = "One";
  vi.advanceTimersByTime(100);
  history.replaceState({}, "", "/two");
  history.replaceState({ a: 1 }, "", "/two");
  document.title = "Two";
  vi.advanceTimersByTime(500);
  history.replaceState({ a: 2 }, "", "/two");
  vi.advanceTimersByTime(500);
  expect(pages).toEqual(["One", "Two"]);
});

test("cuts what is too long", () => {
  document.title = "x".repeat(600);
  history.pushState({}, "", `/${"y".repeat(3_000)}`);
  expect(presentPage().title).toHaveLength(500);
  expect(presentPage().url).toHaveLength(2_000);
});
