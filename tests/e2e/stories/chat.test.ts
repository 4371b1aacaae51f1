import { expect } from "vitest";

import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

storyAtEachWidth("A visitor asks and an agent answers, and each sees what the other does", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company, { width });

  await box.open();
  await box.frame.locator(".intro").getByText("Ema Nováková").first().waitFor();
  await box.write("Do you have mittens? See https://hats.example/mittens.");
  await desk.openConversation("mittens");
  await box.mark.filter({ hasText: "Read" }).waitFor();

  await box.composer.pressSequentially("In");
  await desk.page.locator(".thread .typing").waitFor();
  await desk.composer.pressSequentially("Yes");
  await box.frame.locator(".talk .dots").waitFor();
  await desk.composer.press("Enter");

  await box.sees("Yes");
  await box.frame.locator(".talk .dots").waitFor({ state: "detached" });
  await desk.page.locator(".mark-line").getByText("Read").waitFor();
  for (const link of [box.said.locator("a"), desk.bubbles.locator("a")]) {
    expect(await link.getAttribute("href")).toBe("https://hats.example/mittens");
    expect(await link.getAttribute("rel")).toBe("noopener noreferrer nofollow");
    expect(await link.textContent()).toBe("https://hats.example/mittens");
  }
});

story("Marks follow the message: sent, delivered, read", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Anybody there?");
  await box.mark.filter({ hasText: "Sent" }).waitFor();

  const desk = await stage.agent(company.owner);
  await box.mark.filter({ hasText: "Delivered" }).waitFor();
  await desk.openConversation("Anybody there?");
  await box.mark.filter({ hasText: "Read" }).waitFor();

  await box.close();
  await desk.write("I am");
  await desk.page.locator(".mark-line").getByText("Delivered").waitFor();
  await box.launcher.click();
  await desk.page.locator(".mark-line").getByText("Read").waitFor();
});

story("A greeting with the face of somebody who is online invites to write", async (stage) => {
  const company = await stage.company();
  await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.greeting.getByText("Ema Nováková").waitFor();
  await box.greeting.getByText("Hi! Can we help you with anything?").click();
  await box.isThere();
  expect(await box.greeting.count()).toBe(0);
});

story("A phone's small page is not covered by a greeting", async (stage) => {
  const company = await stage.company();
  await stage.agent(company.owner);
  const box = await stage.visitor(company, { width: 360 });
  await box.greeting.waitFor({ state: "attached" });
  expect(await box.greeting.isVisible()).toBe(false);
});

story(
  "A greeting that was sent away does not come back on the next page of who has agreed to be known",
  async (stage) => {
    const company = await stage.company();
    await stage.agent(company.owner);
    const box = await stage.visitor(company);
    await box.greeting.waitFor();
    await box.page.evaluate(() => {
      (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp("analyticsConsent", true);
    });
    await box.greeting.getByRole("button", { name: "Dismiss the greeting" }).click();
    await box.page.clock.install();
    await box.page.reload();
    await box.launcher.waitFor();
    await box.page.clock.runFor(5_000);
    expect(await box.greeting.count()).toBe(0);
  },
);

story("While the chat box is closed, its button and the page's title count what is new", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("I will be right back");
  await desk.openConversation("right back");
  await box.close();

  await desk.write("One thing");
  await desk.write("and another");
  await box.page.getByRole("button", { name: "Open chat, 2 new messages" }).waitFor();
  expect(await box.launcher.locator(".count").textContent()).toBe("2");

  // Chromium without a screen never hides a page by itself.
  await box.page.evaluate(() => {
    Object.defineProperty(Document.prototype, "hidden", { configurable: true, get: () => true });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(await box.page.title()).toBe("(2 new messages) Hats and gloves");

  await box.page.evaluate(() => {
    Object.defineProperty(Document.prototype, "hidden", { configurable: true, get: () => false });
    document.dispatchEvent(new Event("visibilitychange"));
  });
  expect(await box.page.title()).toBe("Hats and gloves");
  await box.open();
  await box.page.getByRole("button", { name: "Close chat" }).waitFor();
  expect(await box.launcher.locator(".count").count()).toBe(0);
});

storyAtEachWidth("Enter sends, Shift and Enter break the line, and an emoji alone is large", async (stage, width) => {
  const company = await stage.company();
  const box = await stage.visitor(company, { width });
  await box.open();
  await box.composer.pressSequentially("first");
  await box.composer.press("Shift+Enter");
  await box.composer.pressSequentially("second");
  expect(await box.said.count()).toBe(0);
  await box.composer.press("Enter");
  await box.sees("first");
  expect(await box.said.textContent()).toBe("first\nsecond");

  await box.frame.getByRole("button", { name: "Add an emoji" }).click();
  await box.frame.getByRole("button", { name: "party", exact: true }).click();
  await box.frame.getByRole("button", { name: "Send" }).click();
  expect(await box.frame.locator(".said.me .big").textContent()).toBe("🎉");
});

story("The whole chat can be had by keyboard", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  await box.page.keyboard.press("Tab");
  await box.page.keyboard.press("Tab");
  await box.page.keyboard.press("Enter");
  await box.isThere();
  await box.page.keyboard.type("By hand");
  await box.page.keyboard.press("Enter");
  await box.sees("By hand");
  await box.page.keyboard.press("Escape");
  await box.page.getByRole("button", { name: "Open chat" }).waitFor();
  await box.page.keyboard.press("Enter");
  await box.frame.locator("textarea:focus").waitFor();
  await box.page.keyboard.type("Again");
  await box.page.keyboard.press("Enter");
  await box.sees("Again");
});

story("A press on the button counts, though it is drawn anew meanwhile", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  await box.launcher.hover();
  await box.page.mouse.down();
  await box.page.evaluate(() =>
    (window as unknown as { smartsupp(...args: unknown[]): void }).smartsupp("language", "cs"),
  );
  await box.page.mouse.up();
  await box.isThere();
});
