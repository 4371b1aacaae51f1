import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";

import { bundle } from "./bundle";
import { type Form, forms, nonce } from "./forms";

export const customerHost = "shop.test";

/** How a customer's page carries the chat code: in one of the forms, under the strictest policy, or in Arabic. */
export type PageKind = Form | "strict" | "arabic";

/**
 * A customer's site, of another origin and site than the chat: /snippet/KEY carries the code that the dashboard hands
 * out, and so do the other forms; /strict/KEY forbids everything but the chat's address and demands Trusted Types.
 */
export class CustomerSite {
  readonly #server: Server;
  readonly #chatOrigin: string;

  private constructor(server: Server, chatOrigin: string) {
    this.#server = server;
    this.#chatOrigin = chatOrigin;
  }

  static async open(certificate: { cert: string; key: string }, chatOrigin: string): Promise<CustomerSite> {
    const server = createServer(certificate);
    const site = new CustomerSite(server, chatOrigin);
    const scripts = new Map<string, Promise<string>>();
    const scriptOf = (name: "npmShop" | "sdkShop") => {
      const made = scripts.get(name) ?? bundle(name);
      scripts.set(name, made);
      return made;
    };
    server.on("request", async (request, response) => {
      const [, kind = "", key = ""] = new URL(request.url ?? "/", "https://site").pathname.split("/");
      const [, script] = /^(npmShop|sdkShop)\.js$/.exec(kind) ?? [];
      if (script === "npmShop" || script === "sdkShop")
        return void response.writeHead(200, { "content-type": "text/javascript" }).end(await scriptOf(script));
      if (!isPage(kind)) return void response.writeHead(204).end();
      const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8" };
      if (kind === "strict") headers["content-security-policy"] = site.#strictPolicy;
      if (kind === "nonce") headers["content-security-policy"] = trustingPolicy;
      response.writeHead(200, headers).end(site.#page(kind, key));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    return site;
  }

  get origin(): string {
    return `https://${customerHost}:${(this.#server.address() as AddressInfo).port}`;
  }

  address(kind: PageKind, key: string): string {
    return `${this.origin}/${kind}/${key}`;
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  get #strictPolicy(): string {
    const chat = this.#chatOrigin;
    return (
      `default-src 'none'; script-src ${chat}; frame-src ${chat}; base-uri 'none'; ` +
      "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
  }

  #page(kind: PageKind, key: string): string {
    const loader = `${this.#chatOrigin}/loader.js`;
    const isArabic = kind === "arabic";
    const words = isArabic ? ["قبعات وقفازات", "صُنعت يدويًا.", "اشترِ"] : ["Hats and gloves", "Made by hand.", "Buy"];
    const [name, about, buy] = words;
    return `<!doctype html>
<html ${isArabic ? 'lang="ar" dir="rtl"' : 'lang="en"'}>
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
${kind === "strict" ? "" : '<link rel="icon" href="data:,">'}
</head>
<body>
<main><h1>${name}</h1><p>${about}</p><p><button type="button">${buy}</button></p></main>
${kind === "strict" ? `<script src="${loader}" data-key="${key}" async></script>` : forms[isArabic ? "snippet" : kind](loader, key)}
</body>
</html>`;
  }
}

const trustingPolicy = `script-src 'nonce-${nonce}' 'strict-dynamic'; object-src 'none'; base-uri 'none'`;

const isPage = (kind: string): kind is PageKind => kind === "strict" || kind === "arabic" || Object.hasOwn(forms, kind);
