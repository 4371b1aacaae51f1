import { expect, test } from "vitest";

import { readForms } from "./config";

test("a site that says nothing has no forms of its own", () => {
  expect(readForms(undefined)).toEqual({});
  expect(readForms({ requireLogin: false, privacyNoticeEnabled: "0" })).toEqual({});
});

test("the form before the chat asks for name and e-mail, unless the site does without, and for what it adds", () => {
  const loginControls = [{ xtype: "textinput", name: "order", label: "Order" }];
  const names = (given: object) => readForms(given).formBefore?.map(({ name }) => name);
  expect(names({ requireLogin: true })).toEqual(["name", "email"]);
  expect(names({ requireLogin: "1", loginNameControl: false, loginControls })).toEqual(["email", "order"]);
  expect(names({ requireLogin: true, loginNameControl: 0, loginEmailControl: "false" })).toEqual([]);
});

test("the form for hours without a team, and the notice", () => {
  const { formAway, privacy } = readForms({
    offlineNameControl: false,
    privacyNoticeEnabled: true,
    privacyNoticeUrl: "https://shop.example/privacy",
    privacyNoticeCheckRequired: 1,
    privacyNoticeVersion: " 2026-03 ",
  });
  expect(formAway?.map(({ name }) => name)).toEqual(["email"]);
  expect(privacy).toEqual({ url: "https://shop.example/privacy", isRequired: true, version: "2026-03" });
  expect(readForms({ offlineControls: [] }).formAway?.map(({ name }) => name)).toEqual(["name", "email"]);
});
