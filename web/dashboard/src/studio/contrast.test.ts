import { expect, test } from "vitest";

import { adviceOn, contrast, isColor, nearestSeen } from "./contrast";

test("contrast is as WCAG counts it", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 1);
});

test("a dark colour takes white text, a pale one black text and a warning", () => {
  expect(adviceOn("#0b6e4f")).toMatchObject({ textColor: "#ffffff", isSeen: true });
  expect(adviceOn("#ffe066")).toMatchObject({ textColor: "#000000", isSeen: false });
});

test("only six digits after a # are a colour", () => {
  expect(["#0b6e4f", "#0B6E4F", "0b6e4f", "#0b6", "red"].map(isColor)).toEqual([true, false, false, false, false]);
});

test("a pale colour has a darker one near it that is seen, and any other stays", () => {
  for (const pale of ["#ffe066", "#ffffff", "#00ff88"]) {
    const near = nearestSeen(pale);
    expect(adviceOn(near).isSeen).toBe(true);
    expect(contrast(near, "#ffffff")).toBeLessThan(3.15);
  }
  expect(nearestSeen("#0b6e4f")).toBe("#0b6e4f");
});
