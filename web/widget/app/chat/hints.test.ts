import { afterEach, expect, test, vi } from "vitest";

import { readClientHints } from "./hints";

afterEach(() => vi.unstubAllGlobals());

const browser = (getHighEntropyValues: () => Promise<object>) =>
  vi.stubGlobal("navigator", { userAgentData: { mobile: true, platform: "Android", getHighEntropyValues } });

test("gives what the browser tells in the form of its headers", async () => {
  browser(async () => ({
    fullVersionList: [
      { brand: "Chromium", version: "126.0.6478.127" },
      { brand: 'Not"A\\Brand', version: "8.0.0.0" },
    ],
    platformVersion: "14.0.0",
    model: "SM-S911B",
  }));
  expect(await readClientHints()).toEqual({
    brands: '"Chromium";v="126.0.6478.127", "Not\\"A\\\\Brand";v="8.0.0.0"',
    mobile: "?1",
    platform: '"Android"',
    platform_version: '"14.0.0"',
    model: '"SM-S911B"',
  });
});

test("gives nothing where there is none, and where it is forbidden", async () => {
  browser(async () => {
    throw new Error("forbidden");
  });
  expect(await readClientHints()).toBeUndefined();
  vi.stubGlobal("navigator", {});
  expect(await readClientHints()).toBeUndefined();
});
