import type { Locator } from "playwright-core";
import { expect } from "vitest";

import { ChatBox } from "../stage/chatBox";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

storyAtEachWidth("A reload keeps the talk, the draft and what the visitor left open", async (stage, width) => {
  const company = await stage.company();
  const box = await stage.visitor(company, { width });
  await box.open();
  await box.write("Keep this");
  await box.mark.filter({ hasText: "Sent" }).waitFor();
  await box.composer.fill("and this too");
  await box.page.reload();

  if (width > 500) await box.isThere();
  else await box.open(); // a phone's whole screen is not taken unasked
  await box.sees("Keep this");
  expect(await box.said.count()).toBe(1);
  expect(await box.composer.inputValue()).toBe("and this too");
});

story("Two tabs of one visitor show the same talk", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const first = await stage.visitor(company);
  await first.open();
  await first.write("From the first tab");
  await desk.openConversation("From the first tab");

  const second = new ChatBox(await first.page.context().newPage(), first.watch);
  await second.page.goto(first.page.url());
  await second.sees("From the first tab");
  await second.write("From the second");
  await first.sees("From the second");
  await desk.write("To both");
  for (const tab of [first, second]) {
    await tab.sees("To both");
    expect(await tab.said.allInnerTexts()).toEqual(["From the first tab", "From the second", "To both"]);
  }
  expect(await desk.rows.count()).toBe(1);
});

storyAtEachWidth(
  "Without a network the visitor goes on writing, is told, and all is sent later",
  async (stage, width) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner);
    const box = await stage.visitor(company, { width });
    await box.open();
    await box.write("Before the tunnel");
    await desk.openConversation("Before the tunnel");

    box.watch.expect(/ERR_INTERNET_DISCONNECTED/);
    await box.page.context().setOffline(true);
    await box.frame.getByText("You are offline. Messages go out when you are back.").waitFor();
    await box.write("In the tunnel");
    await box.write("Still in it");
    // Chromium keeps an open socket when it plays offline: what stands on the page is what a person would see.
    await box.page.context().setOffline(false);
    await box.frame.getByText("You are offline.").waitFor({ state: "detached" });
    await box.mark.filter({ hasText: /Sent|Delivered|Read/ }).waitFor();
    expect(await box.said.allInnerTexts()).toEqual(["Before the tunnel", "In the tunnel", "Still in it"]);
    await desk.bubbles.filter({ hasText: "Still in it" }).waitFor();
    expect(await desk.bubbles.allInnerTexts()).toEqual(["Before the tunnel", "In the tunnel", "Still in it"]);
  },
);

storyAtEachWidth("A power cut in the middle of a chat loses and doubles nothing", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company, { width });
  const expected = /WebSocket connection|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/;
  for (const { watch } of [desk, box]) watch.expect(expected);
  await box.open();
  await box.write("one");
  await desk.openConversation("one");
  await desk.write("two");
  await box.sees("two");

  await box.write("three");
  await stage.server.kill();
  await box.write("four");
  await desk.write("five");
  await box.frame.getByText("Sends when you are online").waitFor();
  await desk.text("Goes when the line is back").waitFor();
  await box.frame.getByText("Connecting… You can keep writing.").waitFor();
  await desk.text("Reconnecting…").waitFor();

  await stage.server.startAgain();
  await hurry(box.frame.getByRole("button", { name: "Try now" }));
  await hurry(desk.button("Try now"));
  await box.mark.filter({ hasText: /Sent|Delivered|Read/ }).waitFor();
  await box.sees("five");
  const words = ["one", "two", "three", "four", "five"].sort();
  await expect.poll(async () => (await box.said.allInnerTexts()).sort()).toEqual(words);
  await expect.poll(async () => (await desk.bubbles.allInnerTexts()).sort()).toEqual(words);
  const inTheBox = await box.said.allInnerTexts();
  await expect.poll(() => desk.bubbles.allInnerTexts()).toEqual(inTheBox);
});

/** Presses "Try now", unless the line comes back by itself meanwhile and takes the button away. */
async function hurry(button: Locator): Promise<void> {
  await Promise.race([button.click(), button.waitFor({ state: "detached" })]);
}

story("A key that names nobody leaves the page as it was", async (stage) => {
  const { context, watch } = await stage.browser();
  watch.expect(/status of 404/);
  const box = new ChatBox(await context.newPage(), watch);
  const refused = box.page.waitForResponse((response) => /\/widget\/\w+\/site\.js/.test(response.url()));
  await box.page.goto(stage.house.customer.address("snippet", "0".repeat(40)));
  expect((await refused).status()).toBe(404);
  expect(await box.page.locator("#chat-application").count()).toBe(0);
  expect(box.watch.sockets).toEqual([]);
});

story("A chat box that was open says so when its key names nobody any more", async (stage) => {
  const { context, watch } = await stage.browser();
  const page = await context.newPage();
  await page.goto(`${stage.server.origin}/widget/0000000000000000000000000000000000000000`);
  await page.getByRole("heading", { name: "Chat is not available" }).waitFor();
  expect(watch.sockets).toHaveLength(1);
});

story("Where the browser refuses to keep anything, the chat works for the page's life", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { context, watch } = await stage.browser();
  await context.addInitScript(() => {
    for (const name of ["localStorage", "sessionStorage"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("refused", "SecurityError");
        },
      });
    }
  });
  const box = new ChatBox(await context.newPage(), watch);
  await box.page.goto(stage.house.customer.address("snippet", company.chatKey));
  await box.open();
  await box.write("Remember nothing");
  await desk.openConversation("Remember nothing");
  await desk.write("Gladly");
  await box.sees("Gladly");
  await box.close();
  await box.open();
  expect(await box.said.count()).toBe(2);
});
