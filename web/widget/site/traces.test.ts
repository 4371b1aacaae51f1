import type { ConsentMode } from "@hovor/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { clearCookies } from "./testBox";
import { Traces } from "./traces";

beforeEach(clearCookies);
afterEach(() => {
  clearCookies();
  vi.unstubAllGlobals();
});

const leave = (text: string) => {
  // biome-ignore lint/suspicious/noDocumentCookie: as an earlier page, or a service before us, left it
  document.cookie = `${text};path=/`;
};
const kept = () => document.cookie.split("; ").filter(Boolean).sort();
const arrive = (mode: ConsentMode) => {
  const traces = new Traces(mode, {});
  traces.note("vid", "7v9u1t3s5r7q9p1n3m5l7k9j1h");
  return traces;
};
const vid = "ssupp.vid=7v9u1t3s5r7q9p1n3m5l7k9j1h";

test("open: keeps who came, and counts their visit, at once", () => {
  expect(arrive("open").mayBeSeen).toBe(true);
  expect(kept()).toEqual(["ssupp.chatid=null", vid, "ssupp.visits=1"]);
});

test.each(["standard", "strict"] as const)("%s: keeps nothing before the visitor opens the chat", (mode) => {
  const traces = arrive(mode);
  traces.note("group", "sales");
  traces.note("animbnr", "1");
  expect(kept()).toEqual([]);
  expect(traces.left).toBe("quiet");
  expect(traces.mayBeSeen).toBe(mode === "standard");

  traces.turn(true);
  traces.turn(false);
  expect(kept()).toEqual([
    "ssupp.animbnr=1",
    "ssupp.barclicked=1",
    "ssupp.chatid=null",
    "ssupp.consent=chat",
    "ssupp.group=sales",
    "ssupp.opened=0",
    vid,
  ]);
  expect(new Traces(mode, {}).left).toBe("closed");
  expect(new Traces(mode, {}).mayBeSeen).toBe(true);
});

test("a consent lets keep, is known on the next page, and goes with what it allowed", () => {
  const traces = arrive("standard");
  traces.agree("analytics", false);
  expect(kept()).toEqual([]);
  traces.agree("marketing", true);
  expect(kept()).toEqual(["ssupp.chatid=null", "ssupp.consent=no-analytics.marketing", vid, "ssupp.visits=1"]);

  const next = new Traces("standard", {});
  expect([...next.consents]).toEqual([
    ["analytics", false],
    ["marketing", true],
  ]);
  expect(next.analytics).toBe(false);
  next.agree("marketing", false);
  expect(kept()).toEqual(["ssupp.consent=no-analytics.no-marketing"]);
});

test("visits stand still while the visitor was not asked, count once in a session, and go when refused", () => {
  leave("ssupp.visits=4");
  const traces = arrive("standard");
  traces.turn(true);
  expect(kept()).toContain("ssupp.visits=4");
  traces.agree("marketing", true);
  expect(kept()).toContain("ssupp.visits=5");
  new Traces("standard", {});
  expect(kept()).toContain("ssupp.visits=5");
  traces.agree("marketing", false);
  expect(kept().join()).not.toContain("visits");
});

test("a browser that objects makes open standard and refuses both, until the visitor chooses on the site", () => {
  vi.stubGlobal("navigator", { ...navigator, globalPrivacyControl: true });
  leave("ssupp.visits=4");
  const traces = arrive("open");
  expect(kept()).toEqual([]);
  expect([traces.analytics, traces.mayBeSeen]).toEqual([false, true]);
  traces.agree("analytics", true);
  expect(traces.analytics).toBe(true);
  expect(kept()).toEqual(["ssupp.chatid=null", "ssupp.consent=analytics", vid]);
});

test("takes the id of a service before us for a label, and none that could not be one", () => {
  leave("ssupp.vid=vi2sMA1kRnVwQz");
  const traces = arrive("standard");
  expect(traces.formerId).toBe("vi2sMA1kRnVwQz"); // also once they have one of ours
  for (const id of ["x", "a b c d e f", "x".repeat(65), "%3Cscript%3E", "%"]) {
    leave(`ssupp.vid=${id}`);
    expect(new Traces("standard", {}).formerId).toBeUndefined();
  }
});

test("forgets the visitor with all that they agreed to", () => {
  const traces = arrive("standard");
  traces.turn(true);
  traces.agree("marketing", true);
  traces.forget();
  expect(kept()).toEqual([]);
  expect([traces.mayKeep, traces.left, traces.formerId, traces.consents.size]).toEqual([
    false,
    undefined,
    undefined,
    0,
  ]);
});

test("lives with a page that has no cookies at all", () => {
  vi.spyOn(Document.prototype, "cookie", "get").mockImplementation(() => {
    throw new DOMException("sandboxed", "SecurityError");
  });
  vi.spyOn(Document.prototype, "cookie", "set").mockImplementation(() => {
    throw new DOMException("sandboxed", "SecurityError");
  });
  const traces = arrive("open");
  traces.turn(true);
  expect(traces.left).toBe("open");
  expect(new Traces("open", {}).left).toBeUndefined();
  vi.restoreAllMocks();
});
