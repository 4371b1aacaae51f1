import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import type { Dashboard } from "../stage/dashboard";
import type { Company, Stage } from "../stage/stage";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const bubble = (box: ChatBox) => box.page.locator("#chat-application .said");

/** What the visitor's browser keeps, on the page and in the frame. */
async function kept(box: ChatBox): Promise<string[]> {
  const inPage = await box.page.evaluate(() => [document.cookie, ...Object.keys(localStorage)]);
  const inFrame = await (await box.content()).evaluate(() => [
    ...Object.keys(localStorage),
    ...Object.keys(sessionStorage),
  ]);
  return [...inPage, ...inFrame].filter(Boolean);
}

/** A visitor looks at a page; the agent has them before their eyes. */
async function meet(stage: Stage, company: Company, desk: Dashboard, width: number, page?: "arabic"): Promise<ChatBox> {
  const box = await stage.visitor(company, { width }, page);
  await box.launcher.waitFor();
  await desk.open("/app/visitors");
  await desk.visitors.first().locator("a.name").click();
  await desk.page.getByLabel(/^First words to/).waitFor();
  return box;
}

storyAtEachWidth("An agent writes first, and the visitor reads it beside the closed chat", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await meet(stage, company, desk, width);
  await expectAccessible(desk.page, "first words");
  await expectNoOverflow(desk.page, "first words");
  await desk.page.getByLabel(/^First words to/).fill("Hello! Can I help you choose?\nThe red ones are new.");
  await desk.page.keyboard.press("Enter");
  await desk.bubbles.filter({ hasText: "Can I help you choose?" }).waitFor();

  await bubble(box).getByText("Can I help you choose?").waitFor();
  await bubble(box).getByText("Ema Nováková").waitFor();
  await box.page.getByRole("button", { name: "Open chat, 1 new message" }).waitFor();
  await expectAccessible(box.page, "words beside the closed chat");
  await expectNoOverflow(box.page, "words beside the closed chat");
  expect(await kept(box)).toEqual([]);

  await bubble(box)
    .getByRole("button", { name: /Can I help/ })
    .click();
  await box.sees("Can I help you choose?");
  await bubble(box).waitFor({ state: "detached" });
  await box.write("Yes, do you have blue ones?");
  await desk.bubbles.filter({ hasText: "do you have blue ones?" }).waitFor();

  await box.close();
  await desk.write("We do");
  await bubble(box).getByText("We do").waitFor();
  await bubble(box).getByRole("button", { name: "Dismiss the greeting" }).click();
  await bubble(box).waitFor({ state: "detached" });
  await box.page.reload();
  await box.page.getByRole("button", { name: "Open chat, 1 new message" }).waitFor();
  expect(await bubble(box).count()).toBe(0);

  await desk.open("/app/visitors");
  await desk.visitors.first().locator("a.name").click();
  await desk.button(/Go to the conversation/).click();
  await desk.bubbles.filter({ hasText: "We do" }).waitFor();
});

story("A visitor whose page is not looked at hears of an agent's words by its title", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await meet(stage, company, desk, 1280);
  await box.page.evaluate(() => {
    Object.defineProperty(Document.prototype, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  await desk.page.getByLabel(/^First words to/).fill("Hello!");
  await desk.button(/^Start/).click();
  await expect.poll(() => box.page.title()).toMatch(/^\(1 new message\)/);
});

story("Words of an agent stand at the other side of a page from right to left", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await meet(stage, company, desk, 1280, "arabic");
  await desk.page.getByLabel(/^First words to/).fill("مرحبا! هل أساعدك؟");
  await desk.button(/^Start/).click();
  await bubble(box).getByText("هل أساعدك؟").waitFor();
  const [close = 0, words = 0, face = 0] = await bubble(box).evaluate((one) =>
    [".gone", "b", ".face"].map((part) => one.querySelector(part)?.getBoundingClientRect().left ?? 0),
  );
  expect(close).toBeLessThan(words);
  expect(words).toBeLessThan(face);
  await expectAccessible(box.page, "words beside the closed chat, from right to left");
});
