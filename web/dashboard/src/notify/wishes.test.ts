import { afterEach, expect, test, vi } from "vitest";

import { setWishes, usualWishes, wishesOf } from "./wishes";

afterEach(() => vi.unstubAllGlobals());

test("each agent's wishes are kept, and are as usual before", () => {
  expect(wishesOf("ada")).toEqual(usualWishes);
  setWishes("ada", { ...usualWishes, hasCount: false });
  expect(wishesOf("ada").hasCount).toBe(false);
  expect(wishesOf("tomas")).toEqual(usualWishes);
});

test("what another version has kept does no harm", () => {
  localStorage.setItem("hovor.notify.ada", '{"ways":{"mention":"sound","newChat":"loudly"},"quiet":{"isOn":true}}');
  expect(wishesOf("ada")).toEqual({
    ...usualWishes,
    ways: { ...usualWishes.ways, mention: "sound" },
    quiet: { ...usualWishes.quiet, isOn: true },
  });
  localStorage.setItem("hovor.notify.ada", "no JSON");
  expect(wishesOf("ada")).toEqual(usualWishes);
});

test("where the browser keeps nothing they live as long as the page", () => {
  const blocked = () => {
    throw new DOMException("blocked");
  };
  vi.stubGlobal("localStorage", { getItem: blocked, setItem: blocked, removeItem: blocked, clear: () => undefined });
  setWishes("jana", { ...usualWishes, hasCount: false });
  expect(wishesOf("jana").hasCount).toBe(false);
});
