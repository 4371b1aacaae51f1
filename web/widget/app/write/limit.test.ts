import { expect, test } from "vitest";

import { leftOf, longest } from "./limit";

test("says nothing of the limit until it is near", () => {
  expect(leftOf("Hello")).toBeUndefined();
  expect(leftOf("x".repeat(longest - 500))).toBeUndefined();
  expect(leftOf("x".repeat(longest - 499))).toBe(499);
  expect(leftOf("x".repeat(longest + 3))).toBe(-3);
});
