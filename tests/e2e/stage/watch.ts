import type { BrowserContext, Page } from "playwright-core";

/** Sees all that a browser's pages ask for and complain of. */
export class Watch {
  readonly requests: string[] = [];
  readonly sockets: string[] = [];
  readonly #complaints: string[] = [];
  readonly #origins: readonly string[];
  #expected: RegExp[] = [];

  constructor(context: BrowserContext, origins: readonly string[]) {
    this.#origins = origins;
    context.on("request", (request) => this.#asked(request.url()));
    context.on("console", (message) => {
      if (message.type() === "error") this.#complain(`${message.text()} (${message.location().url})`);
    });
    context.on("weberror", (error) => this.#complain(String(error.error())));
    context.on("dialog", (dialog) => {
      this.#complain(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on("page", (page) => this.#watchPage(page));
  }

  /** What a story brings about on purpose, such as an answer of 401. */
  expect(complaint: RegExp): void {
    this.#expected.push(complaint);
  }

  /** What was wrong: nothing, if all was well. */
  get complaints(): string[] {
    return this.#complaints.filter((one) => !this.#expected.some((expected) => expected.test(one)));
  }

  #watchPage(page: Page): void {
    page.on("websocket", (socket) => {
      this.sockets.push(socket.url());
      this.#asked(socket.url().replace(/^ws/, "http"));
    });
    page.on("crash", () => this.#complain("the page crashed"));
  }

  #asked(address: string): void {
    this.requests.push(address);
    const { protocol, origin } = new URL(address);
    if (protocol === "data:" || protocol === "blob:" || protocol === "about:") return;
    if (!this.#origins.includes(origin)) this.#complain(`asked a stranger: ${address}`);
  }

  #complain(what: string): void {
    this.#complaints.push(what);
  }
}

/** For every page: policy violations become errors of the console. */
export function reportViolations(): void {
  document.addEventListener("securitypolicyviolation", (event) => {
    console.error(`CSP: ${event.effectiveDirective} forbids ${event.blockedURI}`);
  });
}
