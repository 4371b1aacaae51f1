import { expect, test } from "vitest";

import { type Config, readConfig } from "./config";
import { Visibility } from "./visibility";

const make = (given: Record<string, unknown> = {}, isOnline = true) => {
  const at = { isOnPhone: false, isHiddenHere: false };
  const config: Config = readConfig(given);
  const visibility = new Visibility(config, isOnline, {
    isOnPhone: () => at.isOnPhone,
    isHiddenHere: () => at.isHiddenHere,
  });
  return { at, visibility };
};

test("is to be seen unless the site says otherwise", () => {
  expect(make().visibility.isVisible).toBe(true);
  expect(make({ hideWidget: true }).visibility.isVisible).toBe(false);
});

test("is hidden on phones, or while nobody is online, for as long as it is so", () => {
  const { at, visibility } = make({ hideMobileWidget: true, hideOfflineChat: true });
  at.isOnPhone = true;
  expect(visibility.isVisible).toBe(false);
  at.isOnPhone = false;
  expect(visibility.isVisible).toBe(true);
  visibility.isOnline = false;
  expect(visibility.isVisible).toBe(false);
});

test("obeys a command before the configuration", () => {
  const { visibility } = make({ hideWidget: true, hideOfflineChat: true }, false);
  visibility.ask(true);
  expect(visibility.isVisible).toBe(true);
  visibility.ask(false);
  expect(visibility.isVisible).toBe(false);
});

test("obeys a rule for an address until it is asked for there, and again at the next", () => {
  const { at, visibility } = make();
  at.isHiddenHere = true;
  visibility.turnPage();
  expect(visibility.isVisible).toBe(false);
  visibility.ask(true);
  expect(visibility.isVisible).toBe(true);
  visibility.turnPage();
  expect(visibility.isVisible).toBe(false);
  at.isHiddenHere = false;
  visibility.turnPage();
  expect(visibility.isVisible).toBe(true);
});
