import { ChatBox } from "../stage/chatBox";
import type { Dashboard } from "../stage/dashboard";
import type { Company, Stage } from "../stage/stage";
import { drawPortrait } from "./portrait";

/** What Klára asks a coffee roaster, and what two of its people answer. */
const talk = [
  ["visitor", "Hello! Is the Guji Uraga good for a moka pot?"],
  ["ema", "Hello Klára! It is, a bit finer than for filter. It tastes of apricot and jasmine."],
  ["visitor", "Lovely. And how fresh is it?"],
  ["tomas", "We roasted it yesterday, so it is at its best from next Tuesday on."],
  ["ema", "There is a recipe here: https://lesnikava.example/moka"],
  ["visitor", "That was quick, thank you! 🎉"],
] as const;

/** A coffee roaster's shop and its team, in the middle of a day. */
export interface Scene {
  readonly stage: Stage;
  readonly company: Company;
  readonly visitor: ChatBox;
}

/** Plays the day up to the moment that is shown. */
export async function play(stage: Stage): Promise<Scene> {
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
  await setUp(ema);
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

/** What the team, and Ema herself, say again and again; what is talked about; and who answers what. */
async function setUp(ema: Dashboard): Promise<void> {
  for (const [shortcut, text, folder, isPersonal] of replies) {
    await send(ema, "POST", "saved_replies", { shortcut, text, folder, is_personal: isPersonal });
  }
  await send(ema, "PATCH", "account", { categories: ["Orders", "Coffee"] });
  await send(ema, "POST", "groups", { name: "Roastery", agent_ids: [] });
}

async function send(desk: Dashboard, method: string, route: string, body: object): Promise<void> {
  await desk.page.evaluate(
    async ([how, where, text]) => {
      const headers = { "content-type": "application/json", "x-hovor-request": "1" };
      const answer = await fetch(`/api/v1/${where}`, { method: how, headers, body: text });
      if (!answer.ok) throw new Error(await answer.text());
    },
    [method, route, JSON.stringify(body)] as const,
  );
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

export async function atTheShop(stage: Stage, page: string): Promise<ChatBox> {
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
