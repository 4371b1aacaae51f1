import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium } from "playwright-core";

import { ChatBox } from "./chatBox";
import { CustomerSite, customerHost, type PageKind } from "./customer";
import { Dashboard } from "./dashboard";
import { chatHost, type NewAgent, Server } from "./server";
import { reportViolations, Watch } from "./watch";

/** In CSS pixels: a desk, and a phone. */
export const widths = [1280, 360] as const;

export interface Look {
  /** Messages of an agent wait until they can't be taken back, as they do for people; else they go at once. */
  readonly undoesSending?: boolean;
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
}

/** A company of a story, and nobody else's. */
export interface Company {
  readonly accountId: string;
  readonly chatKey: string;
  readonly owner: NewAgent;
}

const hosts = [chatHost, customerHost, `*.${customerHost}`].map((host) => `MAP ${host} 127.0.0.1`);
const nowhereElse = [`--host-resolver-rules=${hosts.join(", ")}`];
const artefacts = join(import.meta.dirname, "../artefacts");
let companies = 0;

/** Server, customer's site and browser, which the stories of a file share. */
export class House {
  readonly server: Server;
  readonly customer: CustomerSite;
  readonly browser: Browser;
  #refusing: Browser | undefined;

  private constructor(server: Server, customer: CustomerSite, browser: Browser) {
    this.server = server;
    this.customer = customer;
    this.browser = browser;
  }

  static async open(): Promise<House> {
    const server = await Server.start();
    const customer = await CustomerSite.open(await server.certificate(), server.origin);
    const browser = await chromium.launch({
      executablePath: join(import.meta.dirname, "chromium.sh"),
      args: nowhereElse,
    });
    return new House(server, customer, browser);
  }

  /** A browser that refuses frames of other sites any storage. */
  async refusing(): Promise<Browser> {
    this.#refusing ??= await chromium.launch({
      executablePath: process.env["TEST_CHROMIUM"] ?? "/usr/bin/chromium",
      args: nowhereElse,
    });
    return this.#refusing;
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.#refusing?.close();
    await this.customer.close();
    await this.server.stop();
  }
}

/** What one story plays on: its own companies and browsers. All browsers are watched. */
export class Stage {
  readonly house: House;
  readonly #name: string;
  readonly #browsers: { readonly context: BrowserContext; readonly watch: Watch }[] = [];

  constructor(house: House, name: string) {
    this.house = house;
    this.#name = name;
  }

  get server(): Server {
    return this.house.server;
  }

  async company(): Promise<Company> {
    companies += 1;
    const email = companies === 1 ? "ema@lesnikava.example" : `ema${companies}@lesnikava.example`;
    const owner = { name: "Ema Nováková", email, password: "seven small words on a wall" };
    return { ...(await this.server.createAccount("Lesní Káva", owner)), owner };
  }

  async colleague(company: Company, name: string, more: Partial<NewAgent> = {}): Promise<NewAgent> {
    const email = `${name.split(" ")[0]?.toLowerCase()}-${company.owner.email}`;
    const agent = { name, email, password: "another seven words for him", ...more };
    await this.server.createAgent(company.accountId, agent);
    return agent;
  }

  /** A browser of its own, as on another computer. */
  async browser(look: Look = {}, options: BrowserContextOptions = {}, program = this.house.browser) {
    const { width = 1280, colorScheme = "light" } = look;
    const isPhone = width < 500;
    const context = await program.newContext({
      viewport: { width, height: isPhone ? 740 : 800 },
      isMobile: isPhone,
      hasTouch: isPhone,
      colorScheme,
      locale: "en-GB",
      timezoneId: "Europe/Prague",
      ignoreHTTPSErrors: true,
      ...options,
    });
    context.setDefaultTimeout(15_000);
    await context.addInitScript(reportViolations);
    const { server, customer } = this.house;
    const watch = new Watch(context, [server.origin, server.plainOrigin, customer.origin]);
    this.#browsers.push({ context, watch });
    return { context, watch };
  }

  /** An agent at the dashboard, signed in by a one-time link. */
  async agent(agent: NewAgent, look: Look = {}, options: BrowserContextOptions = {}): Promise<Dashboard> {
    const dashboard = await this.stranger(look, options);
    await dashboard.page.goto(this.server.origin + (await this.server.signInPath(agent.email)));
    await dashboard.isThere();
    return dashboard;
  }

  /** Somebody before the dashboard who is not signed in. */
  async stranger(look: Look = {}, options: BrowserContextOptions = {}): Promise<Dashboard> {
    const { context, watch } = await this.browser(look, options);
    if (!look.undoesSending) await context.addInitScript(sendAtOnce);
    return new Dashboard(await context.newPage(), watch, this.server.origin);
  }

  /** A visitor on a customer's page, whose chat code may say more than the key. */
  async visitor(
    company: Company,
    look: Look = {},
    kind: PageKind = "snippet",
    config: Readonly<Record<string, unknown>> = {},
  ): Promise<ChatBox> {
    const { context, watch } = await this.browser(look);
    await context.addInitScript((more) => Reflect.set(window, "_smartsupp", more), config);
    return this.tab(context, watch, company, kind);
  }

  /** One more tab of a visitor's browser. */
  async tab(context: BrowserContext, watch: Watch, company: Company, kind: PageKind = "snippet"): Promise<ChatBox> {
    const box = new ChatBox(await context.newPage(), watch);
    await box.page.goto(this.house.customer.address(kind, company.chatKey));
    return box;
  }

  get complaints(): string[] {
    const { death } = this.server;
    return [...(death ? [death] : []), ...this.#browsers.flatMap(({ watch }) => watch.complaints)];
  }

  /** What each page shows, for whoever asks why a story failed. */
  async keepPictures(): Promise<void> {
    await mkdir(artefacts, { recursive: true });
    const title = this.#name.replace(/[^\w]+/g, "-").slice(0, 80);
    const pages = this.#browsers.flatMap(({ context }) => context.pages());
    for (const [at, page] of pages.entries()) {
      await page.screenshot({ path: join(artefacts, `${title}.${at + 1}.png`) }).catch(() => undefined);
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.#browsers.map(({ context }) => context.close()));
  }
}

/** Runs in the page. Stories are quicker than people. */
function sendAtOnce(): void {
  try {
    localStorage.setItem("hovor.undo_send", "0");
  } catch {
    // A page without an address, before the first: it keeps nothing.
  }
}
