import type { Frame, Locator } from "playwright-core";

import type { ChatBox } from "../stage/chatBox";
import type { Dashboard } from "../stage/dashboard";
import { pdf } from "../stage/samples";
import type { Company, Stage } from "../stage/stage";
import { drawPicture } from "./picture";
import { type Speech, speeches } from "./speeches";

/** How a chat box is looked at. */
export interface StatesLook {
  readonly colorScheme: "light" | "dark";
  readonly width: number;
  readonly language: keyof typeof speeches;
}

/** A picture of the chat box, and what it shows. */
export interface State {
  readonly name: string;
  readonly png: Buffer;
}

/** What a site asks of its visitors here. */
const questions = {
  requireLogin: true,
  privacyNoticeEnabled: true,
  privacyNoticeUrl: "https://lesnikava.example/privacy",
  privacyNoticeCheckRequired: true,
  ratingEnabled: true,
};

/** Goes through a chat from the first form to the rating, and takes a picture of each state. */
export async function takeStates(stage: Stage, look: StatesLook): Promise<readonly State[]> {
  const speech = speeches[look.language];
  const company = await stage.company();
  const away = await nobodyThere(stage, company, look, speech);
  const desk = await stage.agent(company.owner);
  const states = await chatWith(desk, await visitor(stage, company, look, questions), speech);
  await desk.page.context().close();
  return [away, ...states];
}

async function visitor(stage: Stage, company: Company, look: StatesLook, config: object): Promise<ChatBox> {
  const box = await stage.visitor(company, look, "snippet", { ...config, language: look.language });
  await box.launcher.waitFor();
  await box.page.evaluate((language) => {
    (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp("language", language);
  }, look.language);
  await box.launcher.click();
  await box.isThere();
  return box;
}

async function nobodyThere(stage: Stage, company: Company, look: StatesLook, speech: Speech): Promise<State> {
  const box = await visitor(stage, company, look, {});
  await say(box, speech.more);
  await box.frame.locator(".ask").waitFor();
  const state = await picture(box, "Nobody is there: where can the answer go?");
  await box.page.context().close();
  return state;
}

async function chatWith(desk: Dashboard, box: ChatBox, speech: Speech): Promise<readonly State[]> {
  const states: State[] = [];
  const take = async (name: string) => states.push(await picture(box, name));
  const { frame } = box;

  await frame.locator(".ask").waitFor();
  await take("A form before the chat, and the site's policy");
  await frame.locator(".ask button[type=submit]").click();
  await take("What is missing in it");
  await frame.locator('.ask input[name="name"]').fill(speech.name);
  await frame.locator('.ask input[name="email"]').fill("klara@lesnikava.example");
  await frame.locator(".ask .tick input").check();
  await frame.locator(".ask button[type=submit]").click();
  await field(box).waitFor();
  await take("Before the first word");

  await say(box, speech.question);
  await desk.open("/app/inbox/waiting");
  await desk.openConversation(speech.question);
  await desk.write(speech.answer);
  await box.sees(speech.answer);
  await desk.composer.pressSequentially("…");
  await frame.locator(".dots").waitFor();
  await take("A conversation; the agent is writing");
  await desk.composer.fill("");

  const moka = await drawPicture(desk.page, "moka.png");
  await box.attach(moka, pdf("order.pdf"));
  await box.pictures.first().waitFor();
  await box.attach({ ...moka, name: "damaged.png", buffer: moka.buffer.subarray(0, 60) });
  await frame.locator(".when.fail").waitFor();
  await take("Files, and one that is refused");
  await frame.locator(".when.fail .link").last().click();
  await box.pictures.first().click();
  await frame.locator("dialog[open] img[loading]").waitFor();
  await take("A picture in full");
  await box.page.keyboard.press("Escape");

  await desk.offer(...speech.choices);
  await desk.write(speech.offer);
  await frame.locator(".quick button").first().waitFor();
  await take("Answers to choose from");

  await frame.locator(".write button[aria-expanded]").click();
  await frame.locator(".write-at .emoji").first().waitFor();
  await take("Emoji");
  await frame.locator(".write button[aria-expanded]").click();
  await menu(box).click();
  await frame.locator(".menu").waitFor();
  await take("The menu");
  await frame.locator(".menu button").nth(2).click();
  await frame.locator("form input[type=email]").waitFor();
  await take("The chat by e-mail");
  await frame.locator("form input[type=email]").press("Escape");

  await box.page.context().setOffline(true);
  await field(box).waitFor();
  await say(box, speech.more);
  await frame.locator(".banner").waitFor();
  await take("Without a network");
  await box.page.context().setOffline(false);
  await frame.locator(".banner").waitFor({ state: "detached" });

  await desk.page.keyboard.press("Escape");
  await desk.page.getByRole("button", { name: "Close", exact: true }).first().click();
  await frame.locator(".rating .mood").last().click();
  await frame.locator(".rating textarea").waitFor();
  await take("What did you think of it?");
  await say(box, speech.question);
  await box.mark.filter({ hasText: /\d/ }).waitFor();
  await take("It goes on where it ended");
  await box.page.context().close();
  return states;
}

const field = (box: ChatBox): Locator => box.frame.locator(".write textarea");
const menu = (box: ChatBox): Locator => box.frame.locator(".menu-at > button");

async function say(box: ChatBox, text: string): Promise<void> {
  await field(box).fill(text);
  await field(box).press("Enter");
  await box.sees(text);
}

/** The chat box alone; on a phone it is the whole screen. */
async function picture(box: ChatBox, name: string): Promise<State> {
  const content: Frame = await box.content();
  await content.evaluate(() => document.fonts.ready);
  await box.page.waitForTimeout(300); // what appears has done so
  const panel = box.page.locator("#chat-application iframe");
  return { name, png: await panel.screenshot({ animations: "disabled", caret: "hide" }) };
}
