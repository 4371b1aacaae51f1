import { expect, test } from "vitest";

import { readForms } from "./forms";

const formsOf = (given: unknown) => readForms(given).map(({ kind, json }) => [kind, JSON.parse(json)]);

test("a site that says nothing has no forms of its own", () => {
  expect(readForms(undefined)).toEqual([]);
  expect(readForms({ requireLogin: false, privacyNoticeEnabled: "0" })).toEqual([]);
});

test("the form before the chat asks for name and e-mail, unless the site does without, and for what it adds", () => {
  const controls = [{ xtype: "textinput", name: "order", label: "Order" }];
  expect(formsOf({ requireLogin: true, loginNameControl: false, loginControls: controls })).toEqual([
    ["before", { name: false, email: true, controls }],
  ]);
});

test("the form for hours without a team, and the notice", () => {
  const all = { offlineNameControl: false, privacyNoticeEnabled: true, privacyNoticeUrl: "/privacy" };
  expect(formsOf({ ...all, privacyNoticeCheckRequired: 1 })).toEqual([
    ["away", { name: false, email: true }],
    ["privacy", { url: "/privacy", isRequired: true }],
  ]);
});

test("what cannot be told is left out", () => {
  const endless: Record<string, unknown> = {};
  endless.endless = endless;
  expect(readForms({ requireLogin: true, loginControls: [endless] })).toEqual([]);
  expect(readForms({ requireLogin: true, loginControls: [{ label: "x".repeat(20_000) }] })).toEqual([]);
});
