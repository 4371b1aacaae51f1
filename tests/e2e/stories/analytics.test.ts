import type { Page } from "playwright-core";
import { expect } from "vitest";

import type { ChatBox } from "../stage/chatBox";
import type { Stage } from "../stage/stage";
import { openHouse, story } from "../stage/story";

openHouse();

interface CountingPage {
  smartsupp(...call: unknown[]): void;
  gtag(...call: unknown[]): void;
  readonly counted: unknown[];
}

/** As a page has Google's tag, of which nothing comes but what it was told. */
function haveTag(): void {
  const page = window as unknown as CountingPage & { counted: unknown[] };
  page.counted = [];
  page.gtag = (...call) => page.counted.push(call);
}

const consent = (page: Page, isGiven: boolean) =>
  page.evaluate((given) => (window as unknown as CountingPage).smartsupp("analyticsConsent", given), isGiven);

const countedOn = (page: Page) => page.evaluate(() => (window as unknown as CountingPage).counted);

const event = (action: string) => ["event", action, { event_category: "Smartsupp_v3" }];

const fetchedBridge = (box: ChatBox) => box.watch.requests.some((one) => one.includes("/googleAnalytics-"));

/** A visitor of a shop with Google's tag, who is there when their company's agent is. */
async function arrive(stage: Stage) {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { context, watch } = await stage.browser();
  await context.addInitScript(haveTag);
  const enter = () => stage.tab(context, watch, company);
  return { desk, enter, box: await enter() };
}

story(
  "A shop that counts by Google's tag counts what happens in the chat, once for all tabs and pages",
  async (stage) => {
    const { desk, enter, box } = await arrive(stage);
    await box.launcher.waitFor();
    await consent(box.page, true);
    await box.open();
    await box.write("Do you have hats, size 58?");
    await box.mark.waitFor();
    await expect.poll(() => countedOn(box.page)).toEqual([event("Visitor_started_conversation")]);

    const other = await enter();
    await other.sees("Do you have hats, size 58?");
    await desk.openConversation("Do you have hats, size 58?");
    await desk.write("We do");
    await box.sees("We do");
    await other.sees("We do");
    const counted = async () => [...(await countedOn(box.page)), ...(await countedOn(other.page))];
    await expect.poll(counted).toHaveLength(2);
    expect(await counted()).toContainEqual(event("Agent_served_conversation"));

    const before = await countedOn(other.page);
    await box.page.reload();
    await box.sees("We do");
    await box.write("Lovely");
    await desk.page.getByText("Lovely").first().waitFor(); // whatever the page had to say on load was said before
    expect(await countedOn(box.page)).toEqual([]);
    expect(await countedOn(other.page)).toEqual(before);
  },
);

story("A shop that counts by Google's tag counts what its visitors thought of a chat", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { context, watch } = await stage.browser();
  await context.addInitScript(() => Reflect.set(window, "_smartsupp", { ratingEnabled: true }));
  await context.addInitScript(haveTag);
  const box = await stage.tab(context, watch, company);
  await box.launcher.waitFor();
  await consent(box.page, true);
  await box.open();
  await box.write("Do you have scarves?");
  await desk.openConversation("Do you have scarves?");
  await desk.write("Long ones");
  await box.sees("Long ones");
  await desk.page.keyboard.press("Escape");
  await desk.page.getByRole("button", { name: "Close", exact: true }).first().click();

  const form = box.frame.locator(".rating");
  await form.getByRole("radio", { name: "Good" }).check();
  await form.getByRole("textbox").fill("It is a secret");
  await form.getByRole("button", { name: "Send" }).click();
  await form.getByText("Thank you for telling us.").waitFor();
  const feedback = ["event", "Feedback_sent", { event_category: "Smartsupp_v3", event_label: "Good" }];
  await expect.poll(async () => (await countedOn(box.page)).at(-1)).toEqual(feedback);
  expect(JSON.stringify(await countedOn(box.page))).not.toContain("secret");
});

story("Google's tag hears nothing of a visitor who was not asked, nor of one who refused", async (stage) => {
  const { desk, box } = await arrive(stage);
  await box.open();
  await box.write("Do you have gloves?");
  await desk.openConversation("Do you have gloves?");
  await desk.write("Of wool");
  await box.sees("Of wool");
  await consent(box.page, false);
  await desk.write("And of leather");
  await box.sees("And of leather");
  expect(await countedOn(box.page)).toEqual([]);
  expect(fetchedBridge(box)).toBe(false);
});
