import { expect } from "vitest";

import { drawPortrait } from "../screenshots/portrait";
import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const progress = (desk: Dashboard, done: number) => desk.text(`${done} of 7 done`);
const stepsEntry = (desk: Dashboard) => desk.page.locator(".rail").getByRole("link", { name: "First steps" });

storyAtEachWidth("A new company takes its first steps, and each ticks itself", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const toSteps = () => desk.open("/app/first-steps");
  const follow = async (name: string, heading: string) => {
    await desk.page.getByRole("link", { name, exact: true }).click();
    await desk.page.getByRole("heading", { name: heading, exact: true }).waitFor();
  };
  if (width > 500) await desk.text("Welcome, Ema Nováková").waitFor();
  else await follow("See the first steps", "First steps");
  await progress(desk, 1).waitFor();
  await expectAccessible(desk.page, "nothing done yet");
  await expectNoOverflow(desk.page, "nothing done yet");

  await follow("Set the look", "What visitors see");
  await desk.field("Greeting").fill("Vítejte v Lesní Kávě");
  await desk.button("Save").first().click();
  await desk.text("Saved").first().waitFor();
  await toSteps();
  await progress(desk, 2).waitFor();

  await follow("Get the code", "The code");
  await toSteps();
  const box = await stage.visitor(company); // the code is on the site
  await progress(desk, 3).waitFor();
  await desk.text("Waiting for the first page").waitFor({ state: "detached" });
  await box.open();
  await box.write("Is anybody there?");
  await progress(desk, 4).waitFor();

  await follow("Add", "Team");
  await stage.colleague(company, "Tomáš Dvořák");
  await toSteps();
  await progress(desk, 5).waitFor();

  await follow("Add a photo", "About you");
  await desk.field("Job title").fill("Roaster");
  await desk.page.getByRole("region", { name: "About you" }).getByRole("button", { name: "Save" }).click();
  const portrait = { name: "me.png", mimeType: "image/png", buffer: await drawPortrait(desk.page) };
  await desk.page.getByRole("region", { name: "About you" }).locator("input[type=file]").setInputFiles(portrait);
  await desk.button("Use photo").click();
  await desk.text("Photo saved").waitFor();
  await toSteps();
  await desk.text("All steps are taken: Lesní Káva can chat.").waitFor();
  await progress(desk, 7).waitFor();
  await expectAccessible(desk.page, "all done");
  expect(await stepsEntry(desk).count()).toBe(0);
});

story("The test chat opens as a visitor sees it", async (stage) => {
  const desk = await stage.agent((await stage.company()).owner);
  const opened = desk.page.context().waitForEvent("page");
  await desk.page.getByRole("link", { name: "Try it", exact: true }).click();
  expect((await opened).url()).toContain("/widget/");
});

story("Who hides the first steps finds them again", async (stage) => {
  const desk = await stage.agent((await stage.company()).owner);
  await stepsEntry(desk).waitFor();
  await desk.button("Hide").click();
  await desk.text("Choose a conversation").waitFor();
  expect(await stepsEntry(desk).count()).toBe(0);
  await desk.button("Undo").click();
  await stepsEntry(desk).waitFor();

  await desk.button("Hide").click();
  await desk.page.reload();
  await desk.isThere();
  await desk.text("Choose a conversation").waitFor();
  await desk.page.keyboard.press("g");
  await desk.page.keyboard.press("s");
  await desk.page.getByRole("heading", { level: 1, name: "First steps" }).waitFor();
  await desk.button("Show them in the inbox again").click();
  await stepsEntry(desk).waitFor();
});

story("Only those who may change the account are led through its first steps", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(await stage.colleague(company, "Tomáš Dvořák"));
  await desk.text("No chats yet").waitFor();
  expect(await stepsEntry(desk).count()).toBe(0);
  expect(await desk.text(/Welcome,/).count()).toBe(0);
});
