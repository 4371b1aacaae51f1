import { expect, test, vi } from "vitest";

import { conversation } from "../testing";
import { progress, withEach } from "./bulk";

const many = (count: number) => Array.from({ length: count }, (_, at) => conversation({ id: `c${at}` }));

test("no more than four are under way at a time, and all are done", async () => {
  let underWay = 0;
  let most = 0;
  const { done, failed } = await withEach(many(20), async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setTimeout(resolve));
    underWay -= 1;
  });
  expect(most).toBe(4);
  expect([done.length, failed.length]).toEqual([20, 0]);
});

test("what fails does not stop the others, and is named", async () => {
  const error = new Error("no");
  const { done, failed } = await withEach(many(6), async ({ id }) => {
    if (id === "c2") throw error;
  });
  expect(done.map(({ id }) => id).sort()).toEqual(["c0", "c1", "c3", "c4", "c5"]);
  expect(failed.map(({ conversation: { id }, error: why }) => [id, why])).toEqual([["c2", error]]);
});

test("tells how far it has come, and when there is nothing left to do", async () => {
  const finish: (() => void)[] = [];
  const all = withEach(many(5), () => new Promise<void>((resolve) => finish.push(resolve)));
  expect(progress.value).toEqual({ done: 0, of: 5 });
  finish[0]?.();
  await vi.waitFor(() => expect(progress.value).toEqual({ done: 1, of: 5 }));
  for (let at = 1; at < 5; at++) {
    await vi.waitFor(() => expect(finish.length).toBeGreaterThan(at));
    finish[at]?.();
  }
  await all;
  expect(progress.value).toBeUndefined();
});
