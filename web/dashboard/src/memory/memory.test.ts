import { afterEach, expect, test, vi } from "vitest";

import { recall, remember } from "./memory";

afterEach(() => vi.unstubAllGlobals());

test("what is remembered is recalled until it is forgotten", () => {
  remember("a", "1");
  expect(recall("a")).toBe("1");
  remember("a", undefined);
  expect(recall("a")).toBeNull();
});

test("a browser that keeps nothing breaks nothing", () => {
  const blocked = () => {
    throw new DOMException("blocked");
  };
  vi.stubGlobal("localStorage", { getItem: blocked, setItem: blocked, removeItem: blocked, clear: () => undefined });
  remember("a", "1");
  expect(recall("a")).toBeNull();
});
