import { expect, test } from "vitest";

import { formsOf, readForms } from "./config";

test("a site that says nothing has no forms of its own", () => {
  expect(readForms(undefined)).toEqual({});
  expect(readForms({ key: "k1" })).toEqual({});
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

test("the account has its own questions asked, and its own notice shown", () => {
  const { formBefore, privacy } = formsOf({
    asks_before: { name: "off", email: "optional", phone: "required" },
    privacy_notice: { url: "https://shop.example/privacy", is_required: true, version: "2" },
  });
  expect(formBefore.map(({ name, kind, isRequired }) => [name, kind, isRequired])).toEqual([
    ["email", "email", false],
    ["phone", "tel", true],
  ]);
  expect(privacy).toEqual({ url: "https://shop.example/privacy", isRequired: true, version: "2" });
  expect(formsOf({})).toMatchObject({ formBefore: [], privacy: undefined });
});

test("a site can do without what the account asks", () => {
  const forms = readForms({ requireLogin: false, privacyNoticeEnabled: "0" });
  expect(forms).toStrictEqual({ formBefore: [], privacy: undefined });
});
