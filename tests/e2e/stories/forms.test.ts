import type { Frame } from "playwright-core";
import { expect } from "vitest";
import { expectAccessible } from "../stage/access";
import type { Stage } from "../stage/stage";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

/** A visitor of a page whose chat code has more in it than the key. */
async function visitorWith(stage: Stage, config: Readonly<Record<string, unknown>>, width = 1280) {
  const company = await stage.company();
  const box = await stage.visitor(company, { width }, "snippet", config);
  return { company, box };
}

const form = {
  requireLogin: true,
  loginControls: [
    {
      xtype: "select",
      name: "topic",
      label: "What is it about?",
      items: { order: "An order", other: "Another thing" },
    },
    { xtype: "checkbox", name: "card", label: "I have a customer card" },
  ],
  privacyNoticeEnabled: true,
  privacyNoticeUrl: "https://shop.example/privacy",
  privacyNoticeCheckRequired: true,
};

storyAtEachWidth("A site may ask its visitors a few questions before they write", async (stage, width) => {
  const { company, box } = await visitorWith(stage, form, width);
  await box.page.evaluate(() => {
    const page = window as unknown as { smartsupp: (...args: unknown[]) => void; answers: unknown };
    page.smartsupp("on", "login", (answers: unknown) => {
      page.answers = answers;
    });
  });
  await box.launcher.click();
  const ask = box.frame.locator(".ask");
  await ask.waitFor();
  expect(await box.composer.count()).toBe(0);
  expect(await ask.getByRole("link", { name: "Privacy policy" }).getAttribute("href")).toBe(form.privacyNoticeUrl);

  await ask.getByRole("button", { name: "Start the chat" }).click();
  await ask.getByText("Please fill this in.").first().waitFor();
  await ask.getByText("Please agree first.").waitFor();
  expect(await ask.getByLabel("Your name").evaluate((one) => one === document.activeElement)).toBe(true);
  await expectAccessible((await box.page.frames()[1]) as Frame, "the form before the chat");

  await ask.getByLabel("Your name").fill("Klára");
  await ask.getByLabel("Your e-mail").fill("klara");
  await ask.getByRole("button").click();
  await ask.getByText("Please write a whole e-mail address.").waitFor();
  await ask.getByLabel("Your e-mail").fill("klara@example.com");
  await ask.getByLabel("What is it about?").selectOption("An order");
  await ask.getByLabel("I have a customer card").check();
  await ask.getByLabel(/I agree/).check();
  await ask.getByRole("button").click();

  await box.write("Where is it?");
  const desk = await stage.agent(company.owner);
  await desk.openConversation("Where is it?");
  const about = desk.page.locator(".about");
  await about.getByText("klara@example.com").waitFor();
  const facts = await about.locator("section", { hasText: "Told by the site" }).locator("dl").textContent();
  for (const fact of ["What is it about?An order", "I have a customer cardyes", "Privacy noticeagreed"])
    expect(facts).toContain(fact);
  expect(await box.page.evaluate(() => (window as unknown as { answers: unknown }).answers)).toMatchObject({
    name: "Klára",
    email: "klara@example.com",
    topic: "order",
    card: "true",
  });

  await box.page.reload();
  if (width < 500) await box.launcher.click();
  await box.sees("Where is it?");
  expect(await ask.count()).toBe(0);
});

story(
  "Who agreed to an earlier version of a site's policy is asked again, and by which version is kept",
  async (stage) => {
    const notice = {
      privacyNoticeEnabled: true,
      privacyNoticeUrl: "https://shop.example/p",
      privacyNoticeCheckRequired: true,
    };
    const { company, box } = await visitorWith(stage, { ...notice, privacyNoticeVersion: "2026-01" });
    const ask = box.frame.locator(".ask");
    const agree = async () => {
      await ask.getByLabel(/I agree/).check();
      await ask.getByRole("button").click();
    };
    await box.launcher.click();
    await agree();
    await box.write("Where is it?");
    await box.mark.waitFor();
    const desk = await stage.agent(company.owner);
    await desk.openConversation("Where is it?");
    const facts = desk.page.locator(".about section", { hasText: "Told by the site" });
    await facts.getByText("(version 2026-01)").waitFor();

    await box.page.reload();
    await box.composer.waitFor();
    expect(await ask.count()).toBe(0);

    const now = { ...notice, privacyNoticeVersion: "2026-11" };
    await box.page.context().addInitScript((given) => Reflect.set(window, "_smartsupp", given), now);
    await box.page.reload();
    await ask.waitFor();
    await box.sees("Where is it?");
    await agree();
    await box.write("I have read it");
    await facts.getByText("(version 2026-11)").waitFor();
  },
);

story("A site that asks for no tick says what writing means, with a link", async (stage) => {
  const { box } = await visitorWith(stage, { privacyNoticeEnabled: true, privacyNoticeUrl: "https://shop.example/p" });
  await box.open();
  await box.frame.locator(".notice").getByText("as our privacy policy says").waitFor();
  expect(await box.frame.locator(".notice a").getAttribute("href")).toBe("https://shop.example/p");
  await box.write("Hello");
  await box.frame.locator(".notice").waitFor({ state: "detached" });
});

storyAtEachWidth("Who writes while nobody is there is asked where an answer can reach them", async (stage, width) => {
  const company = await stage.company();
  const box = await stage.visitor(company, { width });
  await box.open();
  expect(await box.frame.locator(".ask").count()).toBe(0);
  await box.write("Anybody there?");
  const ask = box.frame.locator(".ask");
  await ask.getByText("We are away now. Where can our answer reach you?").waitFor();
  await ask.getByLabel("Your e-mail").fill("klara@example.com");
  await ask.getByRole("button", { name: "Save" }).click();
  await ask.waitFor({ state: "detached" });

  const desk = await stage.agent(company.owner);
  await desk.openConversation("Anybody there?");
  await desk.page.locator(".about").getByRole("link", { name: "klara@example.com" }).waitFor();
  await box.page.reload();
  if (width < 500) await box.launcher.click();
  await box.sees("Anybody there?");
  expect(await ask.count()).toBe(0);
});
