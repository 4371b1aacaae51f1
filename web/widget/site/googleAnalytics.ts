import { own } from "../own";
import { analyticsJs, category, dataLayer, type Ga, gtag } from "./google";

/**
 * Counts an action by the Google Analytics that the page has: by all of it or, where the site names one in `gaKey` or
 * `gaName`, by that. Nothing but the action and its label is told, and nothing of Google's is fetched by us.
 */
export function sendToGoogle(site: unknown, action: string, label = ""): void {
  const key = text(own(site, "gaKey"));
  const name = text(own(site, "gaName"));
  const ga = analyticsJs();
  const isForTracker = name || key.startsWith("UA-");
  if (ga && (isForTracker || !key)) {
    const hit = { hitType: "event", eventCategory: category, eventAction: action, ...(label && { eventLabel: label }) };
    sendByTrackers(ga, hit, key, name, own(site, "gaOptions"));
  }
  if (ga && isForTracker) return;

  const parameters = {
    event_category: category,
    ...(label && { event_label: label }),
    ...(key && { send_to: key }),
  };
  const send = gtag();
  if (send) send("event", action, parameters);
  else dataLayer()?.push({ event: action, ...parameters });
}

function sendByTrackers(ga: Ga, hit: object, key: string, name: string, options: unknown): void {
  const send = (tracker: string) => ga(`${tracker}.send`, hit);
  if (name) return send(name);
  // Once analytics.js has come: before, nobody knows which trackers there are.
  ga(() => {
    const trackers = (analyticsJs()?.getAll?.() ?? []).filter((one) => !key || one.get("trackingId") === key);
    for (const one of trackers) send(String(one.get("name")));
    if (!key || trackers.length) return;
    const created = { name: "smartsupp", ...(typeof options === "object" ? options : {}) };
    ga("create", key, created);
    send(text(own(created, "name")));
  });
}

const text = (value: unknown): string => (typeof value === "string" ? value : "");
