/** Of all that is counted of a chat, in reports of sites. */
export const category = "Smartsupp_v3";

/** Of analytics.js: a queue until that has come, and for ever where it is blocked. */
export type Ga = ((...args: unknown[]) => void) & { getAll?: () => readonly Tracker[] };

export interface Tracker {
  get(name: string): unknown;
}

type Gtag = (command: "event", action: string, parameters: object) => void;

const named = (name: unknown): unknown => Reflect.get(window, typeof name === "string" ? name : "ga");

/** Pages may have given it another name. An element of the page with the id "ga" is none. */
export function analyticsJs(): Ga | undefined {
  const found = named(Reflect.get(window, "GoogleAnalyticsObject"));
  return typeof found === "function" ? (found as Ga) : undefined;
}

export function gtag(): Gtag | undefined {
  const found = Reflect.get(window, "gtag");
  return typeof found === "function" ? (found as Gtag) : undefined;
}

/** What a tag manager reads. */
export function dataLayer(): unknown[] | undefined {
  const found = Reflect.get(window, "dataLayer");
  return Array.isArray(found) ? found : undefined;
}

/** The page counts by something of Google's. */
export const isOnPage = (): boolean => Boolean(analyticsJs() ?? gtag() ?? dataLayer());
