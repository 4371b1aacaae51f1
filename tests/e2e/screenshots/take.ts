import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

import { ChatBox } from "../stage/chatBox";
import type { Dashboard } from "../stage/dashboard";
import { type Company, House, Stage } from "../stage/stage";
import { drawPortrait } from "./portrait";
import { makeSheet } from "./sheet";
import { type StatesLook, takeStates } from "./states";

const folder = join(import.meta.dirname, "../../../docs/pictures");

/** What Klára asks a coffee roaster, and what two of its people answer. */
const talk = [
  ["visitor", "Hello! Is the Guji Uraga good for a moka pot?"],
  ["ema", "Hello Klára! It is, a bit finer than for filter. It tastes of apricot and jasmine."],
  ["visitor", "Lovely. And how fresh is it?"],
  ["tomas", "We roasted it yesterday, so it is at its best from next Tuesday on."],
  ["ema", "There is a recipe here: https://lesnikava.example/moka"],
  ["visitor", "That was quick, thank you! 🎉"],
] as const;

interface Scene {
  readonly stage: Stage;
  readonly company: Company;
  readonly visitor: ChatBox;
}

/** All pictures of the documentation. */
export async function takeAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const house = await House.open();
  try {
    const scene = await play(new Stage(house, "screenshots"));
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 360]) {
        await takeDashboard(scene, { colorScheme, width });
        await takeChatBox(scene, { colorScheme, width });
      }
    }
    await takePages(scene);
    await takeArabic(scene);
    await takeSheets(scene.stage);
    await scene.stage.close();
  } finally {
    await house.close();
  }
}

async function play(stage: Stage): Promise<Scene> {
  const company = await stage.company();
  await stage.server.kill();
  await stage.server.startAgain(["--demo-shop", company.chatKey]);
  const colleague = await stage.colleague(company, "Tomáš Dvořák", {
    email: "tomas@lesnikava.example",
    jobTitle: "Roaster",
    motto: "Slow is smooth",
  });
  const ema = await stage.agent(company.owner);
  await introduce(ema);
  await saveReplies(ema);
  const tomas = await stage.agent(colleague);

  await passersBy(stage, ema);
  const visitor = await atTheShop(stage, "product.html");
  await visitor.open();
  await named(visitor, "Klára Horáková");
  for (const [who, text] of talk) {
    if (who === "visitor") await visitor.write(text);
    else {
      const desk = who === "ema" ? ema : tomas;
      if (!desk.page.url().includes("/app/inbox/")) await desk.open("/app/inbox/waiting");
      if ((await desk.composer.count()) === 0 || !(await isAtKlara(desk))) await goToKlara(desk);
      await desk.write(text);
      await desk.page.locator(".mark-line").getByText("Read").waitFor();
    }
    await visitor.sees(text);
  }
  await annotate(tomas);
  return { stage, company, visitor };
}

const replies = [
  ["moka", "For a moka pot grind it a bit finer than for filter.", "Beans", false],
  ["decaf", "We roast decaf once a month, on its first Friday.", "Beans", false],
  ["return14", "You can return an unopened bag within 14 days, {{visitor.name|there}}.", "Orders", false],
  ["late", "I am sorry that it is late. May I have the number of your order?", "Orders", false],
  ["bye", "Thank you, {{visitor.name}}. Have a nice day!", "", true],
] as const;

/** What the team, and Ema herself, say again and again. */
async function saveReplies(ema: Dashboard): Promise<void> {
  await ema.page.evaluate(async (all) => {
    for (const [shortcut, text, folder, isPersonal] of all) {
      const body = JSON.stringify({ shortcut, text, folder, is_personal: isPersonal });
      const headers = { "content-type": "application/json", "x-hovor-request": "1" };
      const answer = await fetch("/api/v1/saved_replies", { method: "POST", headers, body });
      if (!answer.ok) throw new Error(await answer.text());
    }
  }, replies);
}

/** What Tomáš lets his colleagues know of it. */
async function annotate(tomas: Dashboard): Promise<void> {
  const tag = tomas.page.locator(".about").getByLabel("Add a tag");
  for (const word of ["moka", "recipe"]) {
    await tag.fill(word);
    await tag.press("Enter");
    await tomas.page.locator(".about .chip").getByText(word).waitFor();
  }
  await tomas.button("Note").click();
  await tomas.field("Note for the team").fill("@Ema Nováková I put a bag aside for her");
  await tomas.field("Note for the team").press("Enter");
  await tomas.page.locator(".thread .memo").waitFor();
}

/** Ema has a photo, a title and a motto; Tomáš has no photo. */
async function introduce(ema: Dashboard): Promise<void> {
  await ema.open("/app/profile");
  const card = ema.page.getByRole("region", { name: "About you" });
  await card.getByLabel("Job title").fill("Customer care");
  await card.getByLabel("Personal motto").fill("I answer within minutes");
  await card.getByRole("button", { name: "Save" }).click();
  await ema.text("Saved").waitFor();
  const portrait = { name: "ema.png", mimeType: "image/png", buffer: await drawPortrait(ema.page) };
  await card.getByLabel("Choose a photo").first().setInputFiles(portrait);
  await ema.button("Use photo").click();
  await ema.text("Photo saved").waitFor();
  await ema.open("/app/inbox/waiting");
}

/** Others who wrote: some wait, one is answered, one has what they wanted. */
async function passersBy(stage: Stage, ema: Dashboard): Promise<void> {
  for (const [name, text, answer] of [
    ["Petr Svoboda", "Thanks, that is all I needed.", "Have a good day!"],
    ["Marta Nová", "Can you grind it for an AeroPress?", "Of course, just write it in the note."],
    ["", "Do you ship to Slovakia?", ""],
    ["Jan Beneš", "My parcel has not come yet, order 20418.", ""],
  ] as const) {
    const box = await atTheShop(stage, "");
    await box.open();
    if (name) await named(box, name);
    await box.write(text);
    await box.mark.filter({ hasText: /Sent|Delivered|Read/ }).waitFor();
    if (answer) {
      await ema.open("/app/inbox/waiting");
      await ema.openConversation(text);
      await ema.write(answer);
      await box.sees(answer);
      if (name.startsWith("Petr")) await ema.button("Close").click();
    }
  }
}

async function atTheShop(stage: Stage, page: string): Promise<ChatBox> {
  const { context, watch } = await stage.browser();
  const box = new ChatBox(await context.newPage(), watch);
  await box.page.goto(`${stage.server.origin}/shop/${page}`);
  await box.launcher.waitFor();
  return box;
}

async function named(box: ChatBox, name: string): Promise<void> {
  await box.page.evaluate((given) => {
    (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp("name", given);
  }, name);
}

const isAtKlara = async (desk: Dashboard) => (await desk.page.locator(".whose h2").textContent())?.startsWith("Klára");

async function goToKlara(desk: Dashboard): Promise<void> {
  for (const view of ["waiting", "others"]) {
    await desk.open(`/app/inbox/${view}`);
    await desk.page.locator(".list :is(.empty, .item)").first().waitFor();
    const row = desk.rows.filter({ hasText: "Klára" });
    if ((await row.count()) > 0) return desk.openConversation("Klára");
  }
}

async function takeDashboard({ stage, company, visitor }: Scene, look: Look): Promise<void> {
  const desk = await stage.agent(company.owner, look);
  await desk.open("/app/inbox/mine");
  await desk.rows.first().waitFor();
  if (look.width < 500) await take(desk.page, `inbox-${nameOf(look)}`);
  await desk.openConversation("Klára");
  await desk.bubbles.last().waitFor();
  await visitor.composer.fill("");
  await visitor.composer.pressSequentially("One more");
  await desk.page.locator(".thread .typing").waitFor();
  await take(desk.page, `dashboard-${nameOf(look)}`);
  await desk.page.context().close();
}

async function takeChatBox({ stage, visitor }: Scene, look: Look): Promise<void> {
  const storageState = await visitor.page.context().storageState();
  const { context, watch } = await stage.browser(look, { storageState });
  const box = new ChatBox(await context.newPage(), watch);
  await box.page.goto(`${stage.server.origin}/shop/product.html`);
  await box.launcher.waitFor();
  if ((await box.launcher.getAttribute("aria-expanded")) === "false") await box.open();
  await box.sees("That was quick");
  await take(box.page, `chat-box-${nameOf(look)}`);
  await context.close();
}

/** Once each: the pages of settings, and the shop before the visitor has opened the chat. */
async function takePages({ stage, company }: Scene): Promise<void> {
  for (const look of [
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 360 },
  ] as const) {
    const desk = await stage.agent(company.owner, look);
    for (const name of ["team", "profile", "install", "first-steps", "visitors", "replies"]) {
      await desk.open(`/app/${name}`);
      await desk.page.locator(".card").first().waitFor();
      await take(desk.page, `${name}-${nameOf(look)}`);
    }
    await takeFinds(desk, look);
    await desk.open("/app/inbox/mine");
    await desk.rows.first().waitFor();
    await desk.page.keyboard.press("Control+K");
    await desk.page.locator(".palette input").fill("kl");
    await desk.page.getByRole("option").first().waitFor();
    await take(desk.page, `palette-${nameOf(look)}`);
    await desk.page.context().close();
    const entrance = await stage.stranger(look);
    await entrance.open("/app/sign-in");
    await entrance.button("Sign in").waitFor();
    await take(entrance.page, `sign-in-${nameOf(look)}`);
  }
  const shop = await atTheShop(stage, "");
  await shop.greeting.waitFor();
  await take(shop.page, "shop-light-1280");
}

/** A person, what was ever written, where visitors are, and the chat box beside its settings. */
async function takeFinds(desk: Dashboard, look: Look): Promise<void> {
  await desk.open("/app/contacts");
  await desk.page.getByText("Klára Horáková").first().click();
  await desk.page.getByRole("heading", { name: "Klára Horáková" }).waitFor();
  await take(desk.page, `contacts-${nameOf(look)}`);
  await desk.open("/app/search?q=moka");
  await desk.page.locator("mark").first().waitFor();
  await take(desk.page, `search-${nameOf(look)}`);
  await desk.open("/app/chat-box");
  await desk.page.locator("iframe").first().waitFor({ state: "attached" });
  await desk.page.waitForLoadState("networkidle");
  await take(desk.page, `studio-${nameOf(look)}`);
}

/** The same shop, for a visitor who reads from right to left. */
async function takeArabic({ stage, company }: Scene): Promise<void> {
  const desk = await stage.agent(company.owner);
  for (const look of [
    { colorScheme: "light", width: 1280 },
    { colorScheme: "dark", width: 360 },
  ] as const) {
    const { context, watch } = await stage.browser(look, { locale: "ar-EG" });
    const box = new ChatBox(await context.newPage(), watch);
    await box.page.goto(`${stage.server.origin}/shop/product.html`);
    await box.launcher.waitFor();
    await box.page.evaluate(() => {
      const { smartsupp } = window as unknown as { smartsupp: (...call: unknown[]) => void };
      smartsupp("language", "ar");
      smartsupp("name", "ليلى حسن");
    });
    await box.open();
    const field = box.frame.getByLabel("الرسالة", { exact: true });
    const write = async (text: string) => {
      await field.fill(text);
      await field.press("Enter");
      await box.sees(text);
    };
    await write("مرحبًا! هل تناسب قهوة Guji Uraga إبريق الموكا؟");
    await desk.open("/app/inbox/waiting");
    await desk.openConversation("Guji Uraga");
    for (const text of ["أهلًا ليلى! نعم، بطحن أنعم قليلًا.", "هنا وصفة: https://lesnikava.example/moka"]) {
      await desk.write(text);
      await box.sees(text);
    }
    await write("شكرًا جزيلًا! 🎉");
    await box.mark.filter({ hasText: "قُرئت" }).waitFor();
    await take(box.page, `chat-box-arabic-${nameOf(look)}`);
    await context.close();
  }
}

const sheets: Readonly<Record<string, StatesLook>> = {
  light: { colorScheme: "light", width: 1280, language: "en" },
  dark: { colorScheme: "dark", width: 1280, language: "en" },
  phone: { colorScheme: "dark", width: 360, language: "en" },
  arabic: { colorScheme: "light", width: 1280, language: "ar" },
};

/** Each state of the chat box in each look. */
async function takeSheets(stage: Stage): Promise<void> {
  for (const [name, look] of Object.entries(sheets)) {
    const states = await takeStates(stage, look);
    const sheet = await makeSheet(stage.house.browser, states, look.colorScheme === "dark");
    await writeFile(join(folder, `chat-box-states-${name}.png`), sheet);
  }
}

interface Look {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
}

const nameOf = ({ colorScheme, width }: Look) => `${colorScheme}-${width}`;

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled", caret: "hide" });
}
