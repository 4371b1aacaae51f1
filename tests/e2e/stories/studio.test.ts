import type { Frame } from "playwright-core";
import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const page = (desk: Dashboard) => desk.page.frameLocator(".studio iframe");
const chat = (desk: Dashboard) => page(desk).frameLocator("iframe");
const choose = (desk: Dashboard, words: string) =>
  desk.page.locator(".studio .seg").getByText(words, { exact: true }).click();
const colorOf = (desk: Dashboard) =>
  page(desk)
    .locator(".launch")
    .evaluate((button) => getComputedStyle(button).backgroundColor);

storyAtEachWidth("What is set is seen before it is saved, and on the site once it is", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await desk.open("/app/chat-box");
  const show = async (what: "Settings" | "Preview") => {
    if (width < 900) await choose(desk, what);
  };
  await desk.field("Greeting").waitFor();
  await expectAccessible(desk.page, "the studio's form");
  await desk.field("Greeting").fill("Vítejte v Lesní Kávě");
  await desk.field("Colour").fill("#ffe066");
  await desk.text("Pale on a white page").waitFor();
  await expectAccessible(desk.page, "a pale colour");
  await desk.button(/^Use #/).click();
  await desk.text("Easy to read").waitFor();
  const color = await desk.field("Colour").inputValue();

  await show("Preview");
  await chat(desk).getByText("Vítejte v Lesní Kávě").waitFor();
  await expectAccessible(desk.page, "the studio's preview");
  await expectNoOverflow(desk.page, "the studio");
  await choose(desk, "Closed");
  const rgb = `rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(", ")})`;
  await expect.poll(() => colorOf(desk)).toBe(rgb);
  expect((await stage.server.death) ?? "").toBe("");

  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  expect(await box.launcher.evaluate((button) => getComputedStyle(button).backgroundColor)).not.toBe(rgb);
  await desk.page.keyboard.press("Control+s");
  await desk.text("Saved").first().waitFor();
  await desk.page.locator(".unsaved").waitFor({ state: "detached" });
  await box.page.reload();
  await box.launcher.waitFor();
  expect(await box.launcher.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe(rgb);
  await box.open();
  await box.frame.getByText("Vítejte v Lesní Kávě").waitFor();
});

/** On a page that does not say its language, the chat box speaks the browser's. */
const sayNoLanguage = () =>
  new MutationObserver(() => document.documentElement?.removeAttribute("lang")).observe(document, { childList: true });

storyAtEachWidth("What an admin sets up is what a visitor has, in their own language", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await desk.open("/app/chat-box");
  const show = async (what: "Settings" | "Preview") => {
    if (width < 900) await choose(desk, what);
  };
  const pick = (group: string, name: string) =>
    desk.page.getByRole("radiogroup", { name: group, exact: true }).getByText(name, { exact: true }).click();
  const turn = (name: string) => desk.page.getByRole("switch", { name }).click();
  await desk.field("Another language").selectOption("cs");
  await desk.button("Add").click();
  await desk.field("Greeting in Czech").fill("Dobrý den, tady Lesní Káva");
  await desk.field("Privacy notice in Czech").fill("Souhlasím se zpracováním, jak píšou zásady.");
  await pick("Position", "Left");
  await desk.field("From the side").fill("40");
  await turn("Visitors can send files");
  await pick("Name", "Required");
  await pick("Phone", "Optional");
  await turn("Show a privacy notice");
  await desk.field("Address of your policy").fill("shop.example/zasady");
  await desk.text("Begin with https:// or http://.").waitFor();
  await expectAccessible(desk.page, "an address that is none");
  await desk.field("Address of your policy").fill("https://shop.example/zasady");
  await turn("Visitors agree before they write");
  await expectAccessible(desk.page, "all of the settings");
  await expectNoOverflow(desk.page, "all of the settings");

  await show("Preview");
  await chat(desk).getByText("Dobrý den, tady Lesní Káva").waitFor();
  await chat(desk).getByLabel("Vaše jméno").waitFor();
  await chat(desk)
    .getByLabel(/Souhlasím se zpracováním, jak píšou zásady/)
    .waitFor();
  await desk.page.keyboard.press("Control+s");
  await desk.text("Saved").first().waitFor();

  const { context, watch } = await stage.browser({ width }, { locale: "cs-CZ" });
  await context.addInitScript(sayNoLanguage);
  const box = await stage.tab(context, watch, company);
  await box.launcher.waitFor();
  const side = await box.launcher.evaluate((button) => button.getBoundingClientRect().left);
  expect(side).toBe(40);
  if (width > 480) await box.greeting.getByText("Dobrý den, tady Lesní Káva").waitFor(); // phones have no room for it
  await box.launcher.click();
  await box.frame.getByText("Dobrý den, tady Lesní Káva").waitFor();
  const ask = box.frame.locator(".ask");
  await ask.getByLabel("Vaše jméno").fill("Klára");
  await ask.getByLabel(/Váš telefon/).fill("777 123 456");
  expect(await ask.getByRole("link").getAttribute("href")).toBe("https://shop.example/zasady");
  await ask.getByRole("button").click();
  await ask.locator(".fault").waitFor();
  await expectAccessible((await box.content()) as Frame, "the account's form before the chat");
  await ask.getByLabel(/Souhlasím se zpracováním/).check();
  await ask.getByRole("button").click();
  await box.frame.locator("textarea").fill("Dobrý den");
  await box.frame.locator("textarea").press("Enter");
  await box.sees("Dobrý den");
  expect(await box.frame.locator('input[type="file"]').count()).toBe(0);
});

story("The preview is the chat box of any visitor, and keeps nothing", async (stage) => {
  const company = await stage.company();
  await stage.colleague(company, "Tomáš Dvořák");
  const desk = await stage.agent(company.owner);
  await desk.open("/app/chat-box");
  await desk.page.getByRole("switch", { name: "Ask visitors for a rating" }).click();
  await choose(desk, "Ended");
  await chat(desk).getByText("How was this chat?").waitFor();
  expect(await desk.page.evaluate(() => document.activeElement?.tagName)).toBe("INPUT"); // no frame has taken the focus

  await choose(desk, "Conversation");
  await chat(desk).getByText("Perfect, thank you!").waitFor();
  await chat(desk).getByRole("textbox").fill("And the invoice?");
  await chat(desk).getByRole("textbox").press("Enter");
  await chat(desk).locator(".bub, .bubble").getByText("And the invoice?").waitFor();

  await choose(desk, "Dark");
  const ground = () =>
    chat(desk)
      .locator("body")
      .evaluate((body) => getComputedStyle(body).backgroundColor);
  await expect.poll(ground).toBe("rgb(26, 25, 23)");
  await desk.field("Visitor’s language").selectOption("ar");
  await expect.poll(() => chat(desk).locator("html").getAttribute("dir")).toBe("rtl");
  await desk.field("Visitor’s language").selectOption("cs");
  await choose(desk, "Away");
  await choose(desk, "Open");
  await chat(desk).getByText("Teď tu nejsme, odpovíme později").first().waitFor();

  await desk.page.getByRole("radio", { name: "Strict" }).check();
  await choose(desk, "Closed");
  await page(desk).locator(".launch, button").first().dispatchEvent("click"); // by the mouse Playwright misses what is made smaller
  await chat(desk).getByRole("textbox").waitFor();

  expect(await desk.page.context().cookies()).toEqual([expect.objectContaining({ httpOnly: true })]);
  expect(await desk.page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes("preview")))).toEqual(
    [],
  );
  await desk.button("Discard").click();
  await desk.open("/app/inbox/waiting");
  await desk.text("No chats yet").or(desk.text("Welcome,")).first().waitFor();
});

story("No page of others can frame the preview", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  box.watch.expect(/frame-ancestors|Refused to frame|ERR_BLOCKED_BY_RESPONSE|frame-src/);
  const seen = await box.page.evaluate(async (address) => {
    const frame = document.createElement("iframe");
    frame.src = address;
    document.body.append(frame);
    await new Promise((resolve) => frame.addEventListener("load", resolve, { once: true }));
    const heard = new Promise((resolve) => {
      addEventListener("message", ({ source }) => source === frame.contentWindow && resolve("heard"));
      setTimeout(() => resolve("silent"), 500);
    });
    return heard;
  }, `${stage.server.origin}/preview/`);
  expect(seen).toBe("silent");
});

story("Who has unsaved changes is asked before they leave", async (stage) => {
  const desk = await stage.agent((await stage.company()).owner);
  const toStudio = () => desk.page.locator(".rail").getByRole("link", { name: "Chat box" }).click();
  await toStudio();
  await desk.field("Company").fill("Lesní Káva s.r.o.");
  await desk.page.locator(".rail").getByRole("link", { name: "Team" }).click();
  const dialog = desk.page.getByRole("dialog", { name: "Leave without saving?" });
  await dialog.waitFor();
  await expectAccessible(desk.page, "leaving");
  await dialog.getByRole("button", { name: "Stay here" }).click();
  expect(await desk.field("Company").inputValue()).toBe("Lesní Káva s.r.o.");
  await desk.page.goBack();
  await dialog.getByRole("button", { name: "Save and leave" }).click();
  await desk.page.waitForURL(/\/app\/inbox/);
  await toStudio();
  await expect.poll(() => desk.field("Company").inputValue()).toBe("Lesní Káva s.r.o.");
});
