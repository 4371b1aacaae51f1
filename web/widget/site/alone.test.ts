import { afterEach, expect, test, vi } from "vitest";

import { alone } from "./alone";

afterEach(() => vi.unstubAllGlobals());

test.each([
  ["under a lock", { request: (_: string, run: () => void) => Promise.resolve(run()) }],
  ["where the browser refuses locks", { request: () => Promise.reject(new DOMException("refused", "SecurityError")) }],
  ["where there are none", undefined],
])("runs once %s", async (_, locks) => {
  vi.stubGlobal("navigator", { locks });
  const run = vi.fn();
  await alone("a name", run);
  expect(run).toHaveBeenCalledOnce();
});
