import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TestBox } from "./testBox";

let box: TestBox;
let sent: unknown[];
let mirrored: unknown[];

const open = (more: ConstructorParameters<typeof TestBox>[1] = {}) => {
  const waiting = [["on", "event", (...args: unknown[]) => mirrored.push(args)]];
  box = new TestBox({}, { waiting, ...more });
  box.launcher.click();
  box.connect();
};

const joins = (id = "ada") => box.say({ type: "agent", change: "join", id, name: "Ada", title: "Support" });
const says = (text: string) => {
  const said = { id: "m1", chatId: "c1", visitorId: "v1", agentId: "", subType: "contact", text, createdAt: "" };
  return box.say({ type: "message_sent", ...said });
};

beforeEach(() => {
  sent = [];
  mirrored = [];
  vi.stubGlobal("gtag", (_: string, ...args: unknown[]) => sent.push(args));
});
afterEach(() => box.leave());

const event = (action: string) => [action, { event_category: "Smartsupp_v3" }];

test("tells Google what happened, and not to whom nor what was said", async () => {
  open();
  box.call("analyticsConsent", true);
  await box.say({ type: "began" });
  await box.say({ type: "login", json: '{"email":"petra@example.cz"}' });
  await box.say({ type: "conversation", id: "c1" });
  await joins();
  await box.say({ type: "status", status: "offline" });
  await says("It is a secret");
  await vi.waitFor(() => expect(sent).toHaveLength(4));
  expect(sent).toEqual(
    ["Visitor_started_conversation", "Auth_form_filled", "Agent_served_conversation", "Offline_message_sent"].map(
      event,
    ),
  );
});

test("tells what the visitor thought of it, in a word", async () => {
  open();
  box.call("analyticsConsent", true);
  for (const value of ["1", "3", "5"]) await box.say({ type: "rated", value });
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  const feedback = (label: string) => ["Feedback_sent", { event_category: "Smartsupp_v3", event_label: label }];
  expect(sent).toEqual(["Bad", "Normal", "Good"].map(feedback));
  expect(mirrored.at(-1)).toEqual(["Smartsupp_v3", "Feedback_sent", "Good"]);
});

test.each([
  ["standard", undefined, 0],
  ["standard", false, 0],
  ["standard", true, 1],
  ["strict", undefined, 0],
  ["strict", true, 1],
  ["open", undefined, 1],
  ["open", false, 0],
] as const)("in the mode %s, with the consent %s, Google hears %s times", async (mode, consent, times) => {
  open({ mode });
  if (consent !== undefined) box.call("analyticsConsent", consent);
  await box.say({ type: "began" });
  await box.pass();
  await box.pass();
  expect(sent).toHaveLength(times);
  expect(mirrored).toHaveLength(consent === false ? 0 : 1);
});

test("takes a browser's objection for a refusal, also where the site's own banner asks", async () => {
  vi.stubGlobal("navigator", { language: "en", globalPrivacyControl: true });
  open({ mode: "open" });
  await box.say({ type: "began" });
  await box.pass();
  expect([sent, mirrored]).toEqual([[], []]);
});

test("stops at once when the visitor takes it back", async () => {
  open();
  box.call("analyticsConsent", true);
  await box.say({ type: "began" });
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  box.call("analyticsConsent", false);
  await joins();
  await box.pass();
  expect([sent.length, mirrored.length]).toEqual([1, 1]);
});

test("counts an agent once in a conversation, on whatever page and in whatever tab", async () => {
  open();
  box.call("analyticsConsent", true);
  await box.say({ type: "conversation", id: "c1" });
  await joins();
  await joins();
  await joins("bob");
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(document.cookie).toContain("ssupp.served=c1.ada.bob");

  box.host.remove();
  open(); // the next page of the same visitor
  await box.say({ type: "conversation", id: "c1" });
  await joins();
  await joins("bob");
  await box.say({ type: "conversation", id: "c2" });
  await joins();
  await vi.waitFor(() => expect(sent).toHaveLength(3));
  expect(document.cookie).toContain("ssupp.served=c2.ada");
});

test("keeps nothing of who was counted where the visitor was not asked", async () => {
  open();
  await box.say({ type: "conversation", id: "c1" });
  await joins();
  await vi.waitFor(() => expect(mirrored).toEqual([["Smartsupp_v3", "Agent_served_conversation", "Ada"]]));
  expect(document.cookie).not.toContain("served");
});

test("one tab at a time looks whether it was counted", async () => {
  const request = vi.fn((_: string, run: () => void) => Promise.resolve(run()));
  vi.stubGlobal("navigator", { language: "en", locks: { request } });
  open();
  box.call("analyticsConsent", true);
  await joins();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  expect(request).toHaveBeenCalledWith("ssupp.served", expect.any(Function));
});
