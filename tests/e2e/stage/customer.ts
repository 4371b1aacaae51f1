import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";

export const customerHost = "shop.test";

/** How a customer's page carries the chat code. */
export type PageKind = "snippet" | "strict";

/**
 * A customer's site, of another origin and site than the chat: /snippet/KEY carries the code that the dashboard hands
 * out, /strict/KEY forbids everything but the chat's address and demands Trusted Types.
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
    server.on("request", (request, response) => {
      const [, kind, key = ""] = new URL(request.url ?? "/", "https://site").pathname.split("/");
      if (kind !== "snippet" && kind !== "strict") return void response.writeHead(204).end();
      const headers: Record<string, string> = { "content-type": "text/html; charset=utf-8" };
      if (kind === "strict") headers["content-security-policy"] = site.#strictPolicy;
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
      `default-src 'none'; script-src ${chat}; connect-src ${chat}; frame-src ${chat}; base-uri 'none'; ` +
      "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    );
  }

  #page(kind: PageKind, key: string): string {
    return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Hats and gloves</title>
${kind === "strict" ? "" : '<link rel="icon" href="data:,">'}
</head>
<body>
<main><h1>Hats and gloves</h1><p>Made by hand.</p><p><button type="button">Buy</button></p></main>
${kind === "strict" ? `<script src="${this.#chatOrigin}/loader.js" data-key="${key}" async></script>` : this.#snippet(key)}
</body>
</html>`;
  }

  #snippet(key: string): string {
    return `<script type="text/javascript">
var _smartsupp = _smartsupp || {};
_smartsupp.key = '${key}';
window.smartsupp||(function(d) {
  var s,c,o=smartsupp=function(){ o._.push(arguments)};o._=[];
  s=d.getElementsByTagName('script')[0];c=d.createElement('script');
  c.type='text/javascript';c.charset='utf-8';c.async=true;
  c.src='${this.#chatOrigin}/loader.js?';s.parentNode.insertBefore(c,s);
})(document);
</script>`;
  }
}
