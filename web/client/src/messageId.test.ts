import { expect, test } from "vitest";

import { newMessageId } from "./messageId";

const zeros = (count: number) => new Uint8Array(count);
const ones = (count: number) => new Uint8Array(count).fill(255);

test("has 26 characters of base32hex", () => {
  expect(newMessageId()).toMatch(/^[0-9a-v]{26}$/);
});

test("is time, then chance, with the first bit first", () => {
  expect(newMessageId(0, zeros)).toBe("0".repeat(26));
  expect(newMessageId(0, ones)).toBe("0000000003vvvvvvvvvvvvvvvs");
  expect(newMessageId(2 ** 48 - 1, ones)).toBe(`${"v".repeat(25)}s`);
});

test("sorts by time", () => {
  const times = [0, 1, 31, 32, 1_000, 1_790_000_000_000, 1_790_000_000_001];
  const ids = times.map((time) => newMessageId(time, zeros));
  expect([...ids].sort()).toEqual(ids);
});

test("is another one each time", () => {
  const ids = Array.from({ length: 1_000 }, () => newMessageId(1));
  expect(new Set(ids).size).toBe(1_000);
});
