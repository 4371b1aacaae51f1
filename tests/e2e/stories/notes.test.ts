import { expect } from "vitest";

import { expectAccessible } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const memos = (desk: Dashboard) => desk.page.locator(".thread .memo");
const note = (desk: Dashboard) => desk.field("Note for the team");

storyAtEachWidth("Colleagues note for each other what the visitor never sees", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner, { width }), await stage.agent(colleague)];
  const box = await stage.visitor(company);
  await box.open();
  await box.write("My parcel has not come");
  await box.mark.waitFor();

  await ema.openConversation("parcel");
  await ema.button("Note").click();
  await note(ema).pressSequentially("@dvor");
  await ema.page.getByRole("option", { name: "Tomáš Dvořák" }).waitFor();
  await expectAccessible(ema.page, "colleagues to call");
  await note(ema).press("Enter");
  await note(ema).pressSequentially("see https://post.example/42");
  await expectAccessible(ema.page, "a note that is written");
  await note(ema).press("Enter");
  await memos(ema).getByText("@Tomáš Dvořák see https://post.example/42").waitFor();
  await memos(ema).getByText("for Tomáš Dvořák, only your team sees this").waitFor();
  expect(await memos(ema).getByRole("link").getAttribute("href")).toBe("https://post.example/42");

  await tomas.openConversation("parcel");
  await memos(tomas).getByText("for You, only your team sees this").waitFor();
  await tomas.page.keyboard.press("n");
  await tomas.button("Call a colleague").click();
  await tomas.page.getByRole("option", { name: "Ema Nováková" }).click();
  expect(await note(tomas).inputValue()).toBe("@Ema Nováková ");
  await note(tomas).fill("They have it at the depot");
  await note(tomas).press("Enter");
  await tomas.write("It comes tomorrow");
  await box.sees("It comes tomorrow");
  await memos(ema).getByText("They have it at the depot").waitFor();
  await expectAccessible(ema.page, "a conversation with notes");

  await box.page.reload();
  await box.sees("It comes tomorrow");
  const seen = await (await box.content()).evaluate(() => document.body.textContent);
  expect(seen).not.toContain("depot");
  await tomas.page.reload();
  await memos(tomas).getByText("They have it at the depot").waitFor();
  expect(await memos(tomas).count()).toBe(2);
});

storyAtEachWidth("Agents tag a conversation and mark it, and undo a slip", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company);
  await box.open();
  await box.write("I want to return it");
  await box.mark.waitFor();
  await desk.openConversation("return");
  if (width < 1100) await desk.button("Visitor’s details").click();
  const about = desk.page.locator(".about");
  const field = about.getByLabel("Add a tag");
  await field.fill("return");
  await field.press("Enter");
  await about.locator(".chip").getByText("return").waitFor();
  await field.fill("late,");
  await field.press("Enter");
  await about.locator(".chip").getByText("late").waitFor();
  await expectAccessible(desk.page, "tags");

  await about.getByRole("button", { name: "Remove the tag return" }).click();
  await about.locator(".chip").getByText("return").waitFor({ state: "detached" });
  await desk.button("Undo").click();
  await about.locator(".chip").getByText("return").waitFor();

  if (width < 1100) await about.getByRole("button", { name: "Close" }).click();
  await desk.button("More").click();
  await desk.page.getByRole("menuitem", { name: "Mark as important" }).click();
  await desk.page.locator(".whose .star").waitFor();

  await desk.open("/app/inbox/closed");
  const views = desk.page.getByRole("navigation", { name: "Views" }).filter({ visible: true });
  await views.getByRole("link", { name: "return 1" }).click();
  await desk.rows.filter({ hasText: "I want to return it" }).waitFor();
  await expectAccessible(desk.page, "what has a tag");
  await desk.page.reload();
  await desk.openConversation("return");
  await desk.page.waitForURL(/\/app\/inbox\/tag%3Areturn\//);
});

story("An agent hands a conversation over, with a word of what it is about", async (stage) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner), await stage.agent(colleague)];
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Do you roast decaf?");
  await ema.openConversation("decaf");
  await ema.write("Let me ask our roaster");
  await box.sees("Let me ask our roaster");

  await ema.page.keyboard.press("Escape");
  await ema.page.keyboard.press("h");
  const dialog = ema.page.getByRole("dialog", { name: "Hand over…" });
  await dialog.getByLabel("Tomáš Dvořák").check();
  await dialog.getByLabel("What should they know?").fill("Wants decaf");
  await expectAccessible(ema.page, "handing over");
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await ema.text("Handed over to Tomáš Dvořák").waitFor();
  await ema.event("You left").waitFor();

  await tomas.open("/app/inbox/mine");
  await tomas.openConversation("Visitor");
  await memos(tomas).getByText("Wants decaf").waitFor();
  await tomas.write("Once a month, next on Friday");
  await box.sees("Once a month, next on Friday");
  await box.frame.getByText("Tomáš Dvořák joined").waitFor();
});
