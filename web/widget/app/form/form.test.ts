import { expect, test } from "vitest";

import { firstState } from "../chat/state";
import { detailsOf, faultOf } from "./answers";
import { asksAway, asksBefore } from "./asks";
import { emailField, readFields, readPrivacyNotice } from "./fields";

const form = (controls: unknown, more: object = {}) =>
  readFields({ hasName: false, hasEmail: false, controls, ...more });

const policy = (version = "") => ({ url: "https://shop.example/privacy", isRequired: true, version });

test("a form has the usual questions and the site's", () => {
  const fields = form(
    [
      { xtype: "textinput", name: "order", label: "Order number", required: true, value: "2026" },
      { xtype: "select", name: "group", label: "About", items: { a1: "Sales", b2: "Repairs" } },
      { xtype: "checkbox", name: "vip", label: "I have a card", value: true },
      { xtype: "textarea", name: "more", label: "More" },
      { xtype: "textinput", name: "number", label: "Phone" },
    ],
    { hasName: true, hasEmail: true },
  );
  expect(fields.map(({ name, kind, isRequired, value }) => [name, kind, isRequired, value])).toEqual([
    ["name", "text", true, ""],
    ["email", "email", true, ""],
    ["order", "text", true, "2026"],
    ["group", "select", false, ""],
    ["vip", "checkbox", false, "true"],
    ["more", "textarea", false, ""],
    ["number", "tel", false, ""],
  ]);
  expect(fields[3]?.items).toEqual([
    ["a1", "Sales"],
    ["b2", "Repairs"],
  ]);
});

test.each([[undefined], ["{"], [{}], [[1, null, { name: "" }, { name: 7 }]]])(
  "what is no form has no questions: %j",
  (controls) => expect(form(controls)).toEqual([]),
);

test("a form has twenty questions of a site at the most", () => {
  expect(form(Array.from({ length: 50 }, (_, at) => ({ name: `q${at}` })))).toHaveLength(20);
});

test("only an address of the web is a link to a policy", () => {
  expect(readPrivacyNotice("https://shop.example/privacy", true)).toEqual({
    url: "https://shop.example/privacy",
    isRequired: true,
    version: "",
  });
  expect(readPrivacyNotice("javascript:alert(1)", false, 7)).toEqual({ url: "", isRequired: false, version: "7" });
});

test("an answer that is missing or no e-mail address is at fault", () => {
  expect(faultOf(emailField, " ")).toBe("missing");
  expect(faultOf(emailField, "eve")).toBe("no_email");
  expect(faultOf(emailField, " eve@example.com ")).toBeUndefined();
  expect(faultOf({ ...emailField, isRequired: false }, "")).toBeUndefined();
});

test("answers say who the visitor is, and the rest are variables", () => {
  const fields = form(
    [
      { name: "number", label: "Phone" },
      { xtype: "select", name: "size", label: "Size", items: { s: "Small" } },
      { xtype: "select", name: "group", label: "About", items: { a1: "Sales" } },
      { xtype: "checkbox", name: "vip", label: "Card" },
    ],
    { hasName: true },
  );
  const answers = { name: " Eve ", number: "777", size: "s", group: "a1", vip: "true" };
  expect(detailsOf(fields, answers, policy("2026-03"))).toEqual({
    name: "Eve",
    phone: "777",
    group: "a1",
    variables: [
      { name: "size", label: "Size", kind: "text", value: "Small" },
      { name: "vip", label: "Card", kind: "boolean", value: "true" },
    ],
    consents: [
      { kind: "privacy", is_given: true, policy_url: "https://shop.example/privacy", policy_version: "2026-03" },
    ],
  });
  const consents = [{ kind: "privacy", is_given: true }];
  expect(detailsOf([], {}, { url: "", isRequired: true, version: "" })).toEqual({ consents });
});

test("is asked before the chat, until it is answered or there is a conversation", () => {
  const state = { ...firstState, isLoaded: true, formBefore: [emailField] };
  expect(asksBefore(state)).toBe(true);
  expect(asksBefore({ ...state, hasAnswered: true })).toBe(false);
  expect(asksBefore({ ...state, conversation: {} as never })).toBe(false);
  expect(asksBefore({ ...state, formBefore: [] })).toBe(false);
  expect(asksBefore({ ...state, formBefore: [], privacy: policy() })).toBe(true);
  expect(asksBefore({ ...state, formBefore: [], privacy: { ...policy(), isRequired: false } })).toBe(false);
});

test("is asked again once the policy has another version, and not where it has none", () => {
  const known = { ...firstState, isLoaded: true, conversation: {} as never, formBefore: [emailField] };
  expect(asksBefore({ ...known, privacy: policy("2"), agreedVersion: "1" })).toBe(true);
  expect(asksBefore({ ...known, privacy: policy("2"), agreedVersion: undefined })).toBe(true);
  expect(asksBefore({ ...known, privacy: policy("2"), agreedVersion: "2" })).toBe(false);
  expect(asksBefore({ ...known, privacy: policy(), agreedVersion: "1" })).toBe(false);
  expect(asksBefore({ ...known, privacy: { ...policy("2"), isRequired: false }, agreedVersion: "1" })).toBe(false);
});

test("is asked where to answer when they have written, nobody is there, and no address is known", () => {
  const state = { ...firstState, isLoaded: true, conversation: { state: "waiting" } as never };
  expect(asksAway(state)).toBe(true);
  expect(asksAway({ ...state, isOnline: true })).toBe(false);
  expect(asksAway({ ...state, email: "eve@example.com" })).toBe(false);
  expect(asksAway({ ...state, conversation: { state: "active" } as never })).toBe(false);
  expect(asksAway({ ...state, conversation: undefined })).toBe(false);
});
