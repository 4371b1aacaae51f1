import { afterEach, expect, test } from "vitest";

import { readFromBox } from "./fromBox";
import { isHandshake } from "./message";
import { readToBox } from "./toBox";

const polluted = Object.prototype as Record<string, unknown>;

afterEach(() => {
  delete polluted["text"];
  delete polluted["hovor"];
});

test("takes a message of a known shape, and nothing of it that does not belong there", () => {
  expect(readToBox({ v: 1, type: "send", text: "Hello", extra: 1 })).toEqual({ type: "send", text: "Hello" });
  expect(readFromBox({ v: 1, type: "close" })).toEqual({ type: "close" });
});

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a text", "close"],
  ["another version", { v: 2, type: "close" }],
  ["no version", { type: "close" }],
  ["an unknown type", { v: 1, type: "navigate" }],
  ["a type of Object.prototype", { v: 1, type: "constructor" }],
  ["a missing field", { v: 1, type: "unread" }],
  ["a field of another kind", { v: 1, type: "unread", count: 1 }],
  ["a field that is too long", { v: 1, type: "unread", count: "1".repeat(16_001) }],
  ["what only the other side says", { v: 1, type: "send", text: "Hello" }],
])("refuses %s", (_, data) => {
  expect(readFromBox(data)).toBeUndefined();
});

test("does not take a field from a polluted prototype", () => {
  polluted["text"] = "injected";
  expect(readToBox({ v: 1, type: "send" })).toBeUndefined();
});

test("knows the first words", () => {
  expect(isHandshake({ hovor: "ready" }, "ready")).toBe(true);
  expect(isHandshake({ hovor: "connect" }, "ready")).toBe(false);
  expect(isHandshake(null, "ready")).toBe(false);
  polluted["hovor"] = "ready";
  expect(isHandshake({}, "ready")).toBe(false);
});
