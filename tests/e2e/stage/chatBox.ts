import type { Frame, FrameLocator, Locator, Page } from "playwright-core";

import type { Sample } from "./samples";
import type { Watch } from "./watch";

/** The chat box on a page, as a visitor uses it. */
export class ChatBox {
  readonly page: Page;
  readonly watch: Watch;

  constructor(page: Page, watch: Watch) {
    this.page = page;
    this.watch = watch;
  }

  get launcher(): Locator {
    return this.page.locator("#chat-application .launch");
  }

  get greeting(): Locator {
    return this.page.locator("#chat-application .hello");
  }

  get frame(): FrameLocator {
    return this.page.frameLocator("#chat-application iframe");
  }

  /** The page inside the frame, which is there once somebody has looked for it. */
  async content(): Promise<Frame> {
    const handle = await this.page.locator("#chat-application iframe").elementHandle();
    const frame = await handle?.contentFrame();
    if (!frame) throw new Error("the chat box has no frame");
    return frame;
  }

  get composer(): Locator {
    return this.frame.getByLabel("Message", { exact: true });
  }

  /** All that was said, also what is on its way; the greeting is not among it. */
  get said(): Locator {
    return this.frame.locator(".talk .said:not(.intro .said) :is(.bub, .big):not(:has(.dots))");
  }

  /** The pictures of the conversation, without what is shown in their place meanwhile. */
  get pictures(): Locator {
    return this.frame.locator(".talk .pic img:last-child");
  }

  /** What there is to be downloaded, by its name. */
  file(name: string): Locator {
    return this.frame.locator(".talk").getByRole("link", { name: `Download ${name}, ` });
  }

  get mark(): Locator {
    return this.frame.locator(".said.me .when").last();
  }

  /** Ready to write. */
  async open(): Promise<void> {
    await this.launcher.click();
    await this.isThere();
  }

  /** The server has said all there is. */
  async isThere(): Promise<void> {
    await this.frame.locator('.talk[aria-busy="false"]').waitFor();
  }

  async close(): Promise<void> {
    await this.frame.getByRole("button", { name: "Close the chat" }).click();
  }

  async write(text: string): Promise<void> {
    await this.composer.click();
    await this.composer.fill(text);
    await this.composer.press("Enter");
  }

  async attach(...files: Sample[]): Promise<void> {
    await this.frame.locator('input[type="file"]').setInputFiles(files);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.said.filter({ hasText: text }).first().waitFor();
  }
}
