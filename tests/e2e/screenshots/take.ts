import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

import { ChatBox } from "../stage/chatBox";
import { House, Stage } from "../stage/stage";
import { atTheShop, play, type Scene } from "./scene";
import { makeSheet } from "./sheet";
import { type StatesLook, takeStates } from "./states";
import { writeTour } from "./tour";
import { views } from "./views";

const folder = join(import.meta.dirname, "../../../docs/pictures");

const taken = new Set<string>();

/** All pictures of the documentation. */
export async function takeAll(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const house = await House.open();
  try {
    const scene = await play(new Stage(house, "screenshots"));
    for (const colorScheme of ["light", "dark"] as const) {
      for (const width of [1280, 360]) {
        await takeChatBox(scene, { colorScheme, width });
        await takeDashboard(scene, { colorScheme, width });
      }
    }
    await takeShop(scene);
    await takeArabic(scene);
    await takeSheets(scene.stage);
    await writeTour();
    for (const name of await readdir(folder)) if (!taken.has(name)) await rm(join(folder, name));
    await scene.stage.close();
  } finally {
    await house.close();
  }
}

/** Each view of the dashboard, as it is meanwhile in the shop: Klára writes one more line. */
async function takeDashboard({ stage, company, visitor }: Scene, look: Look): Promise<void> {
  await visitor.composer.fill("");
  await visitor.composer.pressSequentially("One more");
  const [desk, entrance] = [await stage.agent(company.owner, look), await stage.stranger(look)];
  for (const view of views) {
    const { page } = view.isOutside ? entrance : desk;
    await view.open(view.isOutside ? entrance : desk);
    await take(page, `${view.name}-${nameOf(look)}`);
  }
  for (const { page } of [desk, entrance]) await page.context().close();
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

async function takeShop({ stage }: Scene): Promise<void> {
  const shop = await atTheShop(stage, "");
  await shop.greeting.waitFor();
  await take(shop.page, "shop-light-1280");
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
    await save(sheet, `chat-box-states-${name}`);
  }
}

interface Look {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
}

const nameOf = ({ colorScheme, width }: Look) => `${colorScheme}-${width}`;

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await save(await page.screenshot({ animations: "disabled", caret: "hide" }), name);
}

async function save(png: Buffer, name: string): Promise<void> {
  taken.add(`${name}.png`);
  await writeFile(join(folder, `${name}.png`), png);
}
