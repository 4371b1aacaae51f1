import { createHmac } from "node:crypto";
import { expect } from "vitest";

import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

storyAtEachWidth("A visitor rates the conversation once it is closed, and the team sees it", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.open("/app/chat-box");
  await desk.page.getByRole("switch", { name: "Ask visitors for a rating" }).click();
  await desk.page.getByRole("button", { name: "Save" }).first().click();
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
  const facts = await about.locator("section", { hasText: "Told by the site" }).locator("dl").textContent();
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

story("A visitor ends the chat themselves, and opens it again by writing", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("That is all");
  await desk.openConversation("That is all");
  await box.frame.getByRole("button", { name: "More" }).click();
  await box.frame.getByRole("button", { name: "End the chat" }).click();
  await box.frame.getByText("You ended the chat. Write to open it again").waitFor();
  await desk.page.getByText("This conversation is closed.").waitFor();
  await box.frame.getByRole("button", { name: "More" }).click();
  expect(await box.frame.getByRole("button", { name: "End the chat" }).count()).toBe(0);
  await box.frame.getByRole("button", { name: "More" }).click();
  await box.write("One more thing");
  await desk.page.getByText("One more thing").first().waitFor();
});

story("Whom the site has signed is shown as verified, and a forged claim is not", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.open("/app/install");
  await desk.page.getByRole("button", { name: "Show the secret" }).click();
  const code = await desk.page.getByText("createHmac").textContent();
  const secret = /"sha256", "([0-9a-f]{64})"/.exec(code ?? "")?.[1] ?? "";
  await desk.open("/app/");
  const identify = (userId: string, email: string, signed: string) =>
    ["identify", userId, { email, signature: createHmac("sha256", secret).update(signed).digest("hex") }] as const;

  for (const [words, call, isVerified] of [
    ["I am Eve", identify("42", "eve@shop.example", "42\neve@shop.example"), true],
    ["I am not", identify("1", "boss@shop.example", "42\neve@shop.example"), false],
  ] as const) {
    const box = await stage.visitor(company);
    await box.launcher.waitFor();
    await box.page.evaluate((args) => {
      (window as unknown as { smartsupp: (...args: unknown[]) => void }).smartsupp(...args);
    }, call);
    await box.open();
    await box.write(words);
    await desk.openConversation(words);
    const about = desk.page.locator(".about");
    await about.getByText("First seen").waitFor();
    if (isVerified) await about.getByText("eve@shop.example").last().waitFor();
    expect(await about.getByText("verified").count()).toBe(isVerified ? 2 : 0);
    expect(await about.getByText("boss@shop.example").count()).toBe(0);
  }
});
