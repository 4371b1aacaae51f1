import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { sendToGoogle } from "./googleAnalytics";

let sent: unknown[][];

/** As analytics.js is once it has come, with trackers by their names. */
function analyticsJs(trackers: Record<string, string>, name = "ga") {
  const all = Object.entries(trackers).map(([trackerName, trackingId]) => ({ name: trackerName, trackingId }));
  const ga = (...args: unknown[]) => {
    if (typeof args[0] === "function") args[0]();
    else sent.push(args);
  };
  const asTracker = (values: Record<string, string>) => ({ get: (key: string) => values[key] });
  vi.stubGlobal(name, Object.assign(ga, { getAll: () => all.map(asTracker) }));
}

const stubGtag = () => vi.stubGlobal("gtag", (...args: unknown[]) => sent.push(args));

const hit = { hitType: "event", eventCategory: "Smartsupp_v3", eventAction: "Auth_form_filled" };
const send = (site: object = {}) => sendToGoogle(site, "Auth_form_filled");

beforeEach(() => {
  sent = [];
});
afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test("goes to every tracker of the page, and to its tag", () => {
  analyticsJs({ t0: "UA-1-1", shop: "UA-2-1" });
  stubGtag();
  send();
  expect(sent).toEqual([
    ["t0.send", hit],
    ["shop.send", hit],
    ["event", "Auth_form_filled", { event_category: "Smartsupp_v3" }],
  ]);
});

test("tells the label", () => {
  analyticsJs({ t0: "UA-1-1" });
  stubGtag();
  sendToGoogle({}, "Feedback_sent", "Good");
  expect(sent).toEqual([
    ["t0.send", { hitType: "event", eventCategory: "Smartsupp_v3", eventAction: "Feedback_sent", eventLabel: "Good" }],
    ["event", "Feedback_sent", { event_category: "Smartsupp_v3", event_label: "Good" }],
  ]);
});

test("goes by the name that the page has given to analytics.js", () => {
  vi.stubGlobal("GoogleAnalyticsObject", "__gaTracker");
  analyticsJs({ t0: "UA-1-1" }, "__gaTracker");
  send();
  expect(sent).toEqual([["t0.send", hit]]);
});

test("goes only where the site wants it", () => {
  analyticsJs({ t0: "UA-1-1", shop: "UA-2-1" });
  stubGtag();
  send({ gaKey: "UA-2-1" });
  send({ gaName: "shop" });
  send({ gaKey: "G-ABC" });
  expect(sent).toEqual([
    ["shop.send", hit],
    ["shop.send", hit],
    ["event", "Auth_form_filled", { event_category: "Smartsupp_v3", send_to: "G-ABC" }],
  ]);
});

test("makes the tracker that the site names, with the site's options, where there is none", () => {
  analyticsJs({ t0: "UA-1-1" });
  send({ gaKey: "UA-2-1", gaOptions: { cookieDomain: "shop.example" } });
  send({ gaKey: "UA-3-1", gaOptions: { name: "third" } });
  expect(sent).toEqual([
    ["create", "UA-2-1", { name: "smartsupp", cookieDomain: "shop.example" }],
    ["smartsupp.send", hit],
    ["create", "UA-3-1", { name: "third" }],
    ["third.send", hit],
  ]);
});

test("waits for analytics.js, and tells nothing where that never comes", () => {
  const queue: unknown[][] = [];
  vi.stubGlobal("ga", (...args: unknown[]) => queue.push(args));
  send();
  expect(queue).toEqual([[expect.any(Function)]]);
});

test("tells a tag manager where there is no tag", () => {
  const dataLayer: unknown[] = [];
  vi.stubGlobal("dataLayer", dataLayer);
  send();
  send({ gaKey: "G-ABC" });
  expect(dataLayer).toEqual([
    { event: "Auth_form_filled", event_category: "Smartsupp_v3" },
    { event: "Auth_form_filled", event_category: "Smartsupp_v3", send_to: "G-ABC" },
  ]);
});

test("takes an element of that name for none, and adds nothing to the page", () => {
  vi.stubGlobal("ga", document.createElement("div"));
  vi.stubGlobal("gtag", document.createElement("div"));
  send({ gaKey: "UA-1-1" });
  send({ gaName: "shop" });
  expect(document.scripts).toHaveLength(0);
});

test("does not read what a page put on Object.prototype", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  polluted["gaKey"] = "UA-9-9";
  stubGtag();
  try {
    send();
  } finally {
    delete polluted["gaKey"];
  }
  expect(sent).toEqual([["event", "Auth_form_filled", { event_category: "Smartsupp_v3" }]]);
});
