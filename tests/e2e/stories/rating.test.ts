import { expect } from "vitest";

import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

storyAtEachWidth("A visitor rates the conversation once it is closed, and the team sees it", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.open("/app/install");
  await desk.page.getByRole("switch", { name: "Ask visitors for a rating" }).click();
  await desk.page.getByRole("button", { name: "Save" }).click();
  await desk.page.getByText("Saved").first().waitFor();
  await desk.open("/app/");

  const box = await stage.visitor(company, { width });
  await box.open();
  await box.write("Do you ship to Brno?");
  await desk.openConversation("Brno");
  await desk.write("We do");
  await box.sees("We do");
  expect(await box.frame.getByText("How was this chat?").count()).toBe(0);
  await desk.page.keyboard.press("Escape");
  await desk.page.getByRole("button", { name: "Close", exact: true }).first().click();

  const form = box.frame.locator(".rating");
  await form.getByText("How was this chat?").waitFor();
  await form.getByRole("radio", { name: "Good" }).check();
  await form.getByRole("textbox").fill("Quick, and kind.");
  await form.getByRole("button", { name: "Send" }).click();
  await form.getByText("Thank you for telling us.").waitFor();

  const about = desk.page.locator(".about");
  await about.getByText("Good", { exact: true }).waitFor();
  await about.getByText("Quick, and kind.").waitFor();

  await box.page.reload();
  if (width < 500) await box.launcher.click();
  await box.isThere();
  expect(await form.getByRole("radio", { name: "Good" }).isChecked()).toBe(true);
  await form.getByText("Thank you for telling us.").waitFor();
});

story("What the site says of its visitor is shown as unchecked", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  await box.page.evaluate(() => {
    const { smartsupp } = window as unknown as { smartsupp: (...args: unknown[]) => void };
    smartsupp("name", "Klára Dvořáková");
    smartsupp("group", "sales");
    smartsupp("variables", { plan: { label: "Tarif", value: "gold" }, orders: 12, vip: true });
    smartsupp("analyticsConsent", true);
    smartsupp("marketingConsent", false);
  });
  await box.open();
  await box.write("Where is my order?");
  await desk.openConversation("order");
  const about = desk.page.locator(".about");
  await about.getByText("Told by the site").waitFor();
  await about.getByText("not checked").waitFor();
  const facts = await about.locator("dl").last().textContent();
  for (const [name, value] of [
    ["Tarif", "gold"],
    ["orders", "12"],
    ["vip", "yes"],
    ["Group", "sales"],
    ["Analytics", "agreed"],
    ["Marketing", "refused"],
  ]) {
    expect(facts).toMatch(new RegExp(`${name}\\s*${value}`));
  }
});
