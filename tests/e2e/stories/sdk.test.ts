import type { Page } from "playwright-core";
import { expect } from "vitest";

import type { PageKind } from "../stage/customer";
import type { Dashboard } from "../stage/dashboard";
import type { SdkShop } from "../stage/sdkShop";
import { openHouse, story } from "../stage/story";

openHouse();

/** A visitor's page that has a chat of its own on the SDK: what is done there is done by the npm package, unchanged. */
class SdkPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Runs on the page. */
  run<T, A>(what: (shop: SdkShop, given: A) => T | Promise<T>, given?: A): Promise<T> {
    return this.page.evaluate(`(${what})(window.shop, ${JSON.stringify(given)})`);
  }

  say(text: string) {
    return this.run(
      ({ client }, words) => client.chatMessage({ content: { type: "text", text: words } } as never),
      text,
    );
  }

  /** What visitor and agent have said, as the shop shows it. */
  get talk(): Promise<(string | null)[]> {
    return this.run(({ talk }) => talk.filter(({ type }) => type === "message").map(({ content }) => content.text));
  }

  get heard(): Promise<string[]> {
    return this.run(({ heard }) => heard);
  }

  async hears(name: string): Promise<void> {
    await expect.poll(() => this.heard).toContain(name);
  }
}

const serverIsAway = /ERR_CONNECTION_(REFUSED|CLOSED|RESET)|ERR_EMPTY_RESPONSE/;

/** By the API, as an integration would, and at once: a person at the dashboard would wait until it is back. */
async function answer({ page }: Dashboard, conversation: string, text: string): Promise<void> {
  const status = await page.evaluate(
    async ([id, words]) => {
      const response = await fetch(`/api/v1/conversations/${id}/messages`, {
        method: "POST",
        headers: { "content-type": "application/json", "x-hovor-request": "1" },
        body: JSON.stringify({ id: crypto.randomUUID(), text: words }),
      });
      return response.status;
    },
    [conversation, text],
  );
  expect(status).toBeLessThan(300);
}

for (const [kind, transport] of [
  ["sdk", "websocket"],
  ["sdkPolling", "polling"],
] satisfies [PageKind, string][]) {
  story(`A site's own chat on the npm SDK does in Chromium by ${transport} all that it did before`, async (stage) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner);
    const { page, watch } = await stage.visitor(company, {}, kind);
    const shop = new SdkPage(page);

    const connected = await shop.run(async ({ client }) => {
      const { serverVersion, visitor, account, chat, browser } = await client.connect();
      return { serverVersion, visitor, account, chat, browser };
    });
    expect(connected).toMatchObject({
      serverVersion: 3,
      visitor: { chatId: null },
      account: { status: "online", agents: [{ nickname: "Ema Nováková", status: "online" }], groups: [] },
      chat: null,
      browser: { isDesktop: true },
    });
    expect(await shop.run(({ client }) => client.getConnection().io.engine.transport.name)).toBe(transport);

    const { chatId } = await shop.say("Do you have mittens?");
    await desk.openConversation("mittens");
    await shop.run(({ client }) => client.chatTyping(true, "In red"));
    await desk.page.locator(".thread .typing").waitFor();
    await shop.run(({ client }) => client.chatTyping(false));
    await desk.composer.pressSequentially("Yes");
    await shop.hears("types");
    await desk.composer.press("Enter");
    await expect.poll(() => shop.talk).toEqual(["Do you have mittens?", "Yes"]);
    expect(await shop.heard).toContain("chat.agent_joined");
    await shop.run(({ client }) => client.chatRead());
    await desk.page.locator(".mark-line").getByText("Read").waitFor();
    await shop.hears("chat.contact_read");

    // The server dies and comes back: the agent has written again before the shop is there.
    for (const each of [watch, desk.watch]) each.expect(serverIsAway);
    const before = (await shop.heard).length;
    await stage.server.kill();
    await stage.server.startAgain();
    await answer(desk, chatId, "In red and in blue");
    await expect.poll(async () => (await shop.heard).slice(before), { timeout: 15_000 }).toContain("initialized");
    await expect.poll(() => shop.talk).toEqual(["Do you have mittens?", "Yes", "In red and in blue"]);
    expect((await shop.say("Blue, please")).chatId).toBe(chatId);
    await desk.bubbles.filter({ hasText: "Blue, please" }).waitFor();

    await shop.run(async ({ client }) => {
      const { message } = await client.chatRateInit();
      await client.chatRate({ messageId: message.id, value: 5 } as never);
      await client.chatRate({ messageId: message.id, text: "Warm" } as never);
    });
    await shop.hears("chat.rated");
    await shop.run(({ client }) => client.chatClose());
    await shop.hears("chat.closed");
    await desk.event("The conversation was closed").waitFor();
    await desk.page.locator(".about").getByText("Warm").waitFor();
    expect((await shop.talk).filter(Boolean)).toEqual([
      "Do you have mittens?",
      "Yes",
      "In red and in blue",
      "Blue, please",
    ]);
    expect(await shop.heard).not.toContain("error");
    await shop.run(({ client }) => client.disconnect());
  });
}
