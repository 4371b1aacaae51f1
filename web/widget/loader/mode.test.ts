import { afterEach, expect, test, vi } from "vitest";

import { modeHere } from "./mode";

afterEach(() => vi.unstubAllGlobals());

test.each([
  [undefined, undefined, "standard"],
  ["open", undefined, "open"],
  ["open", "strict", "strict"],
  ["open", "standard", "standard"],
  ["strict", "open", "strict"],
  ["standard", "open", "standard"],
  ["of tomorrow", undefined, "strict"],
  ["open", "Strict!", "strict"],
])("an account that is %s and a page that says %s are %s", (ofAccount, ofPage, mode) => {
  vi.stubGlobal("_smartsupp", ofPage === undefined ? {} : { consentMode: ofPage });
  expect(modeHere(ofAccount)).toBe(mode);
});
