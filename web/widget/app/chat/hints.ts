import type { ClientHints } from "@hovor/protocol";

interface Brand {
  readonly brand: string;
  readonly version: string;
}

/** What Chromium has and others have not (https://wicg.github.io/ua-client-hints/). */
interface UserAgentData {
  readonly mobile: boolean;
  readonly platform: string;
  getHighEntropyValues(names: readonly string[]): Promise<{
    readonly brands?: readonly Brand[];
    readonly fullVersionList?: readonly Brand[];
    readonly platformVersion?: string;
    readonly model?: string;
  }>;
}

/**
 * What the browser would say in headers, in their form; the server makes sense of it. With the handshake of a
 * WebSocket browsers send none of them. Undefined where there are none.
 */
export async function readClientHints(): Promise<ClientHints | undefined> {
  const { userAgentData } = navigator as { readonly userAgentData?: UserAgentData };
  if (!userAgentData) return undefined;
  const asked = userAgentData.getHighEntropyValues(["fullVersionList", "platformVersion", "model"]);
  const told = await asked.catch(() => undefined); // a policy of the site's may forbid it
  if (!told) return undefined;
  const brands = told.fullVersionList?.length ? told.fullVersionList : (told.brands ?? []);
  return {
    brands: cut(brands.map(({ brand, version }) => `${quoted(brand)};v=${quoted(version)}`).join(", "), 1024),
    mobile: userAgentData.mobile ? "?1" : "?0",
    platform: cut(quoted(userAgentData.platform), 256),
    platform_version: cut(quoted(told.platformVersion ?? ""), 256),
    model: cut(quoted(told.model ?? ""), 256),
  };
}

/** A string of RFC 8941. */
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&")}"`;

const cut = (text: string, most: number): string => text.slice(0, most);
