import type { Page } from "playwright-core";

interface Told {
  readonly type: string;
  readonly present?: readonly { readonly visitor_id: string; country?: string }[];
}

/**
 * Makes a dashboard hear that visitors come from these countries, one after the other; undefined is nowhere known. The
 * address of this machine, from which all of them come, is in none.
 */
export async function comingFrom(page: Page, ...countries: readonly (string | undefined)[]): Promise<void> {
  const known = new Map<string, string | undefined>();
  await page.routeWebSocket(/\/ws\/agent$/, (dashboard) => {
    const server = dashboard.connectToServer();
    server.onMessage((data) => {
      const event = JSON.parse(String(data)) as Told;
      for (const one of event.type === "visitors.changed" ? (event.present ?? []) : []) {
        if (!known.has(one.visitor_id)) known.set(one.visitor_id, countries[known.size]);
        const country = known.get(one.visitor_id);
        if (country) one.country = country;
      }
      dashboard.send(JSON.stringify(event));
    });
  });
}
