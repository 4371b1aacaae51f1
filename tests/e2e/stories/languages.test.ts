import { expect } from "vitest";

import { expectNoOverflow } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import { openHouse, story } from "../stage/story";

openHouse();

/** What sites call a language and, where that is another word, what a browser does. */
const codes =
  "ar az bg br:pt-BR ca cn:zh-Hans cs da de el en es fa fi fr he hi hr hu is it ja ka lt lv mk nl no:nb pl pt ro ru " +
  "sk sl sr:sr-Latn sv th tr tw:zh-Hant uk";

const rightToLeft = ["ar", "fa", "he"];

const ask = (box: ChatBox, code: string) =>
  box.page.evaluate((to) => {
    (window as unknown as { smartsupp(...call: unknown[]): void }).smartsupp("language", to);
  }, code);

async function turnTo(box: ChatBox, code: string, language: string): Promise<void> {
  await ask(box, code);
  const written = `[lang="${language}"][dir="${rightToLeft.includes(language) ? "rtl" : "ltr"}"]`;
  await box.frame.locator(`html${written}`).waitFor({ state: "attached" });
  await box.page.locator(`#chat-application .root${written}`).waitFor({ state: "attached" });
}

story("Every language that a site names is spoken, and has room on a small phone", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company, { width: 320 });
  await box.open();
  const field = box.frame.locator("textarea");
  await field.fill("x".repeat(15_990)); // so that it says how much room is left
  for (const entry of codes.split(" ")) {
    const [code = "", language = code] = entry.split(":");
    await turnTo(box, code, language);
    await expectNoOverflow(await box.content(), code);
    expect((await field.getAttribute("placeholder")) === "Write a message…", code).toBe(code === "en");
  }

  await turnTo(box, "xx", "en");
  await box.frame.getByRole("button", { name: "Close the chat", exact: true }).waitFor();
});

story("The chat box speaks the page's language, else the browser's", async (stage) => {
  const company = await stage.company();
  const { context } = await stage.browser({}, { locale: "zh-TW" });
  const page = await context.newPage();
  const address = stage.house.customer.address("snippet", company.chatKey);
  await page.goto(address);
  await page.getByRole("button", { name: "Open chat", exact: true }).waitFor();
  await page.addInitScript(() => {
    const forget = () => document.documentElement.removeAttribute("lang");
    new MutationObserver(forget).observe(document, { childList: true });
  });
  await page.reload();
  await page.getByRole("button", { name: "開啟聊天", exact: true }).waitFor();
});

story("The words of a page's language come with the button, and the whole takes three requests", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company, {}, "arabic");
  await box.page.getByRole("button", { name: "فتح الدردشة", exact: true }).waitFor();
  await expect.poll(() => box.watch.sockets.length).toBe(1); // the frame is there
  const asked = box.watch.requests
    .filter((address) => address.startsWith(stage.server.origin) && !address.endsWith("/ws/visitor"))
    .map((address) => address.slice(stage.server.origin.length));
  const page = `/widget/${company.chatKey}`;
  expect(asked.sort()).toEqual(["/loader.js?", page, `${page}/site.js?language=ar`]);
});

for (const kind of ["strict", "nonce"] as const) {
  story(`A page's policy lets the words of a language come: ${kind}`, async (stage) => {
    const company = await stage.company();
    const box = await stage.visitor(company, {}, kind);
    await box.launcher.waitFor();
    await ask(box, "cs");
    await box.page.getByRole("button", { name: "Otevřít chat", exact: true }).waitFor();
  });
}
