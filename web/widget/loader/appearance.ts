import type { ChatBox as Appearance } from "@hovor/protocol";

// Without a prototype, on which the page may have put anything.
const options = { __proto__: null, credentials: "omit", referrerPolicy: "no-referrer" } as RequestInit;

/** This is the page view by which the server knows that the chat code is on the site. Without cookies. */
export async function fetchAppearance(address: URL): Promise<Appearance | undefined> {
  const response = await fetch(address, options);
  return response.ok ? ((await response.json()) as Appearance) : undefined;
}
