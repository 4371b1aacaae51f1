import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

/** Somebody who has left counts as here for five seconds more. */
const gone = { timeout: 15_000 };

/** The visitor goes to another page of a site that does not load anew. */
async function goTo(box: ChatBox, title: string): Promise<void> {
  await box.launcher.waitFor();
  await box.page.evaluate((name) => {
    history.pushState({}, "", `${location.pathname}?page=${encodeURIComponent(name)}`);
    document.title = name;
  }, title);
}

storyAtEachWidth(
  "Visitors appear on their pages, the one who writes moves up, and who leaves is gone",
  async (stage, width) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner, { width });
    await desk.page.getByRole("link", { name: "Visitors" }).filter({ visible: true }).click();
    await desk.seeTitle("Live visitors · Hovor");
    await desk.text("Nobody is on your site right now").waitFor();
    await expectAccessible(desk.page, "nobody");

    const first = await stage.visitor(company, { width });
    await goTo(first, "Red mittens");
    await desk.visitors.filter({ hasText: "Red mittens" }).waitFor();
    const second = await stage.visitor(company);
    await goTo(second, "Blue mittens");
    await expect.poll(() => desk.visitors.count()).toBe(2);
    await expect.poll(() => desk.visitors.nth(1).textContent()).toContain("Blue mittens");
    const page = desk.page.getByRole("link", { name: "Blue mittens" });
    expect(await page.getAttribute("href")).toMatch(/\?page=Blue%20mittens$/);

    await second.open();
    await second.write("Do they come in green?");
    await desk.visitors.nth(0).filter({ hasText: "New" }).filter({ hasText: "Blue mittens" }).waitFor();
    await expectAccessible(desk.page, "one who waits and one who looks");
    await expectNoOverflow(desk.page, "visitors");

    await desk.visitors.nth(0).locator(".name").click();
    const about = desk.page.getByRole("complementary", { name: /^About/ });
    await about.getByText("This visit").waitFor();
    await about.locator(".trail").getByText("Blue mittens").waitFor();
    await expectAccessible(desk.page, "a visitor");
    if (width < 500) await desk.button("Back to the visitors").click();
    else await about.getByRole("button", { name: "Close" }).click();

    await first.page.close();
    await expect.poll(() => desk.visitors.count(), gone).toBe(1);
    await second.page.close();
    await desk.text("Nobody is on your site right now").waitFor(gone);
  },
);

story("Somebody who is answered chats, and stands after those who wait", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const boxes = [await stage.visitor(company), await stage.visitor(company)] as const;
  for (const [at, box] of boxes.entries()) {
    await goTo(box, `Hat ${at + 1}`);
    await box.open();
    await box.write(`About hat ${at + 1}`);
    await box.sees(`About hat ${at + 1}`);
  }
  await desk.openConversation("About hat 1");
  await desk.write("Yes?");
  await boxes[0].sees("Yes?");

  await desk.open("/app/visitors");
  await desk.visitors.nth(0).filter({ hasText: "Hat 2" }).filter({ hasText: "New" }).waitFor();
  const chatting = desk.visitors.nth(1).filter({ hasText: "Hat 1" }).filter({ hasText: "Chatting" });
  await chatting.filter({ hasText: "You" }).waitFor();
});

story("Visitors are found by a search and by what they do", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const boxes = [await stage.visitor(company), await stage.visitor(company)] as const;
  await goTo(boxes[0], "Red mittens");
  await goTo(boxes[1], "Blue mittens");
  await boxes[1].open();
  await boxes[1].write("Hello?");
  await desk.open("/app/visitors");
  await desk.visitors.nth(0).filter({ hasText: "New" }).waitFor();

  await desk.page.getByRole("radio", { name: "New 1" }).check();
  await expect.poll(() => desk.visitors.count()).toBe(1);
  await desk.page.getByRole("radio", { name: "All 2" }).check();
  const search = desk.page.getByPlaceholder("Search by name, page or place");
  await search.fill("red");
  await desk.visitors.filter({ hasText: "Red mittens" }).waitFor();
  expect(await desk.visitors.count()).toBe(1);
  await search.fill("green");
  await desk.text("None of the visitors fit").waitFor();
  await desk.button("Show everybody").click();
  await expect.poll(() => desk.visitors.count()).toBe(2);
  await desk.page.getByRole("combobox", { name: "Device" }).selectOption("desktop");
  await expect.poll(() => desk.visitors.count()).toBe(2);
});

story("From the visitors to a conversation without a mouse", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { keyboard } = desk.page;
  const [box, other] = [await stage.visitor(company), await stage.visitor(company)];
  await goTo(other, "Red mittens");
  await box.open();
  await box.write("No mouse today");

  await keyboard.press("g");
  await keyboard.press("v");
  await desk.page.getByRole("heading", { level: 1, name: "Live visitors" }).waitFor();
  await expect.poll(() => desk.visitors.count()).toBe(2);
  await keyboard.press("/");
  await keyboard.type("mittens");
  await expect.poll(() => desk.visitors.count()).toBe(1);
  await keyboard.press("Escape");
  await expect.poll(() => desk.visitors.count()).toBe(2);
  await keyboard.press("Escape");

  await keyboard.press("ArrowDown");
  await keyboard.press("j");
  await keyboard.press("Enter");
  const about = desk.page.getByRole("complementary", { name: /^About/ });
  await about.getByText("Red mittens").first().waitFor();
  expect(await about.getByRole("button", { name: "Go to the conversation" }).count()).toBe(0);
  await keyboard.press("k");
  await about.getByRole("button", { name: "Go to the conversation" }).waitFor();
  await keyboard.press("Escape");
  await about.waitFor({ state: "detached" });
  await keyboard.press("Enter");
  await about.waitFor();
  await keyboard.press("Enter");
  await desk.bubbles.filter({ hasText: "No mouse today" }).waitFor();
});
