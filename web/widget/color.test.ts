import { expect, test } from "vitest";

import { contrast, parseColor, readableOn, textOn } from "./color";

test("reads colours as sites write them", () => {
  expect(parseColor("#0B6E4F")).toBe("#0b6e4f");
  expect(parseColor("f00")).toBe("#ff0000");
  expect(parseColor("red")).toBeUndefined();
  expect(parseColor("#0b6e4f;background:url(//evil)")).toBeUndefined();
  expect(parseColor(undefined)).toBeUndefined();
});

test("measures contrast as WCAG does", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("picks text that can be read on any colour", () => {
  for (let value = 0; value < 0x1000000; value += 0x01f3b7) {
    const color = `#${value.toString(16).padStart(6, "0")}`;
    expect(contrast(color, textOn(color))).toBeGreaterThanOrEqual(4.5);
  }
});

test("moves a colour only as far as it must to be read", () => {
  expect(readableOn("#ffffff", "#0b6e4f", "#000000")).toBe("#0b6e4f");
  const moved = readableOn("#ffffff", "#ffcc00", "#000000");
  expect(contrast("#ffffff", moved)).toBeGreaterThanOrEqual(4.5);
  expect(contrast("#ffffff", moved)).toBeLessThan(5.5);
});
