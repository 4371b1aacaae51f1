import type { VisitorPresence } from "@hovor/protocol";

/** A site that was opened to see whether its chat box answers. */
export interface SiteCheck {
  readonly url: URL;
  /** Stands in the address that was opened, and in no other. */
  readonly marker: string;
  readonly startedAt: number;
  /** The account had been seen somewhere before: that is no news of this site. */
  readonly wasInstalled: boolean;
}

/** Long enough for a slow page; after it, what may be wrong is told. */
export const patience = 45_000;

const parameter = "hovor_check";

/** The address as people write it, undefined for what is none of the web. */
export function siteUrl(text: string): URL | undefined {
  const written = text.trim();
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(written) ? written : `https://${written}`;
  const url = URL.canParse(whole) ? new URL(whole) : undefined;
  const isOfWeb = url && /^https?:$/.test(url.protocol) && !url.username && !/\s/.test(written);
  return isOfWeb && /\.[^.]|^localhost$|^\[/.test(url.hostname) ? url : undefined;
}

export function checkOf(url: URL, isInstalled: boolean, now: number, marker: string): SiteCheck {
  const marked = new URL(url);
  marked.searchParams.set(parameter, marker);
  return { url: marked, marker, startedAt: now, wasInstalled: isInstalled };
}

/** On which page the chat box has answered: undefined while on none. */
export function answeredOn(check: SiteCheck, present: Iterable<VisitorPresence>): string | undefined {
  for (const { page, page_since: since, since: cameAt } of present) {
    if (!page || !URL.canParse(page.url)) continue;
    const { hostname, searchParams } = new URL(page.url);
    if (searchParams.get(parameter) === check.marker) return page.title || page.url;
    // Some sites throw away what they do not know of an address.
    const isNew = Math.max(since ?? 0, cameAt) >= check.startedAt;
    if (isNew && withoutWww(hostname) === withoutWww(check.url.hostname)) return page.title || page.url;
  }
  return undefined;
}

const withoutWww = (hostname: string) => hostname.replace(/^www\./, "");
