import { expect, test } from "vitest";

import { account, conversation, minute, noon } from "../testing";
import { slowAfter, waitGone, waitTone } from "./wait";

test("an answer is slow after what the team has set, or after five minutes", () => {
  expect(slowAfter(account())).toBe(5 * minute);
  expect(slowAfter(account({ slow_reply_seconds: 30 }))).toBe(minute / 2);
});

test("how much of the time has gone tells how late it is", () => {
  const gone = (after: number, within: number) => waitGone(conversation(), noon + after, within);
  expect([gone(30_000, minute), gone(minute, minute), gone(-5, minute)]).toEqual([0.5, 1, 0]);
  expect([0.5, 0.6, 1].map(waitTone)).toEqual([undefined, "warn", "bad"]);
});

test("what is closed waits for nothing", () => {
  expect(waitGone(conversation({ state: "closed" }), noon + minute, minute)).toBeUndefined();
});
