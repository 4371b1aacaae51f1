import { expect, test } from "vitest";

import { readConfig, readPlace } from "./config";

test("has the usual for what a site does not say", () => {
  expect(readConfig(undefined)).toMatchObject({
    isOnLeft: undefined,
    offsetX: undefined,
    color: undefined,
    isHidden: false,
    isHiddenOnPhones: false,
    isHiddenOffline: false,
    hasGreeting: true,
    isBar: false,
    phoneBelow: 481,
  });
});

test.each([
  ["hideWidget", true, { isHidden: true }],
  ["hideWidget", "true", { isHidden: true }],
  ["hideWidget", 1, { isHidden: true }],
  ["hideWidget", "no", { isHidden: false }],
  ["hideMobileWidget", true, { isHiddenOnPhones: true }],
  ["hideOfflineChat", true, { isHiddenOffline: true }],
  ["hideBanner", true, { hasGreeting: false }],
  ["orientation", "left", { isOnLeft: true }],
  ["orientation", "right", { isOnLeft: false }],
  ["alignX", "left", { isOnLeft: true }],
  ["alignY", "side", { isAtSide: true }],
  ["offsetX", 20, { offsetX: "20px" }],
  ["offsetY", "20px", { offsetY: "20px" }],
  ["offsetY", "none", { offsetY: undefined }],
  ["zIndex", "9", { zIndex: "9" }],
  ["color", "#FC0", { color: "#ffcc00" }],
  ["color", "red;}", { color: undefined }],
  ["widget", "widget", { isBar: true }],
  ["widget", "button", { isBar: false }],
  ["smallDeviceMinWidth", 641, { phoneBelow: 641 }],
  ["smallDeviceMinWidth", "wide", { phoneBelow: 481 }],
])("reads %s: %j", (name, value, expected) => {
  expect(readConfig({ [name]: value })).toMatchObject(expected);
});

test("keeps, in a change of place, what the change does not name", () => {
  expect(readPlace({ offsetY: 90 })).toEqual({
    isOnLeft: undefined,
    isAtSide: undefined,
    offsetX: undefined,
    offsetY: "90px",
    zIndex: undefined,
  });
});

test("takes nothing from a polluted prototype", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  polluted["hideWidget"] = true;
  try {
    expect(readConfig({}).isHidden).toBe(false);
  } finally {
    delete polluted["hideWidget"];
  }
});
