import type { Locator, Page } from "playwright-core";

import type { Sample } from "./samples";
import type { NewAgent } from "./server";
import type { Watch } from "./watch";

/** The dashboard, as the one who sits before it works with it. */
export class Dashboard {
  readonly page: Page;
  readonly watch: Watch;
  readonly #origin: string;

  constructor(page: Page, watch: Watch, origin: string) {
    this.page = page;
    this.watch = watch;
    this.#origin = origin;
  }

  /** A page that goes on by itself at that moment takes the place of where we wanted to go: then once more. */
  async open(path: string): Promise<void> {
    const address = this.#origin + path;
    await this.page.goto(address).catch((error: Error) => {
      if (!error.message.includes("ERR_ABORTED")) throw error;
      return this.page.goto(address);
    });
  }

  /** Inside, and no longer looking at the skeleton of the page: what is pressed from now on is heard. */
  async isThere(): Promise<void> {
    await this.page.locator('.workspace:not([aria-busy="true"])').waitFor();
  }

  async signIn({ email, password }: Pick<NewAgent, "email" | "password">): Promise<void> {
    await this.button("Sign in").waitFor(); // the page before may have a field for an address too
    await this.field("E-mail").fill(email);
    await this.field("Password").fill(password);
    await this.button("Sign in").click();
  }

  field(label: string): Locator {
    return this.page.getByLabel(label, { exact: true });
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole("button", { name, exact: typeof name === "string" });
  }

  text(words: string | RegExp): Locator {
    return this.page.getByText(words);
  }

  /** A line in the open conversation that says what happened. */
  event(words: string): Locator {
    return this.page.locator(".thread .sys").getByText(words).first();
  }

  /** The rows of the list. */
  get rows(): Locator {
    return this.page.locator(".list a.item");
  }

  /** Who is on the site, line by line. */
  get visitors(): Locator {
    return this.page.getByRole("list", { name: "Visitors on the site" }).getByRole("listitem");
  }

  /** What was said in the open conversation. */
  get bubbles(): Locator {
    return this.page.locator(".thread .bub:not(.dots)");
  }

  /** The pictures of the open conversation, without what is shown in their place meanwhile. */
  get pictures(): Locator {
    return this.page.locator(".thread .pic img:last-child");
  }

  /** What there is to be downloaded in the open conversation, by its name. */
  file(name: string): Locator {
    return this.page.locator(".thread").getByRole("link", { name: `Download ${name}, ` });
  }

  get composer(): Locator {
    return this.page.locator(".reply textarea");
  }

  async openConversation(words: string | RegExp): Promise<void> {
    await this.rows.filter({ hasText: words }).first().click();
    await this.page.locator(".thread").waitFor();
  }

  async write(text: string): Promise<void> {
    await this.composer.fill(text);
    await this.composer.press("Enter");
  }

  /** Answers that go with what is written next. */
  async offer(...choices: string[]): Promise<void> {
    await this.button("Offer answers").click();
    const field = this.field("An answer to offer");
    for (const choice of choices) {
      await field.fill(choice);
      await field.press("Enter");
    }
  }

  async attach(...files: Sample[]): Promise<void> {
    await this.page.locator('.reply input[type="file"]').setInputFiles(files);
  }

  async seeTitle(title: string | RegExp): Promise<void> {
    await this.page.waitForFunction(
      ([wanted, isPattern]) => (isPattern ? new RegExp(wanted).test(document.title) : document.title === wanted),
      [typeof title === "string" ? title : title.source, typeof title !== "string"] as const,
    );
  }
}
