import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const line = (desk: Dashboard, name: string) => desk.page.locator(".group-line").filter({ hasText: name });

async function make(desk: Dashboard, name: string, ...members: string[]): Promise<void> {
  await desk.open("/app/team");
  await desk.button("Add a group").click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill(name);
  for (const member of members) await dialog.getByLabel(member).check();
  await dialog.getByRole("button", { name: "Add a group" }).click();
  await line(desk, name).waitFor();
}

storyAtEachWidth("An admin makes a group, renames it, and takes it back", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const ema = await stage.agent(company.owner, { width });
  await ema.open("/app/team");
  await ema.text("No groups yet").waitFor();
  await expectAccessible(ema.page, "no groups");
  await ema.button("Add a group").click();
  await expectAccessible(ema.page, "a new group");
  await ema.page.keyboard.press("Escape");
  await make(ema, "Orders", "Tomáš Dvořák");
  await expectAccessible(ema.page, "groups");
  await expectNoOverflow(ema.page, "groups");
  await ema.page.getByRole("row").filter({ hasText: "Tomáš Dvořák" }).getByText("Orders").waitFor();

  const tomas = await stage.agent(colleague, { width });
  await tomas.open("/app/profile");
  await tomas.page.getByRole("region", { name: "About you" }).getByText("Orders").waitFor();
  await tomas.open("/app/team");
  await line(tomas, "Orders").waitFor();
  expect(await tomas.button("Add a group").count()).toBe(0);
  await line(ema, "Orders").getByText("1 of 1 here").waitFor();

  await ema.button("Actions for the group Orders").click();
  await ema.page.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = ema.page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Orders and returns");
  await dialog.getByLabel("Ema Nováková").check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await line(tomas, "Orders and returns").getByText("Tomáš Dvořák, Ema Nováková").waitFor();

  await ema.button("Actions for the group Orders and returns").click();
  await ema.page.getByRole("menuitem", { name: "Remove" }).click();
  await dialog.getByText("It has no open conversations.").waitFor();
  await dialog.getByRole("button", { name: "Remove the group" }).click();
  await tomas.text("No groups yet").waitFor();
});

storyAtEachWidth("What is handed to a group waits there for a colleague", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner, { width }), await stage.agent(colleague, { width })];
  await make(ema, "Orders", "Tomáš Dvořák");
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Where is my parcel?");
  await box.mark.waitFor();

  await ema.open("/app/inbox/waiting");
  await ema.openConversation("parcel");
  await ema.write("Let me ask our people");
  await box.sees("Let me ask our people");
  await ema.button("More").click();
  await ema.page.getByRole("menuitem", { name: "Hand over" }).click();
  const dialog = ema.page.getByRole("dialog", { name: "Hand over…" });
  await dialog.getByText("1 of 1 here").waitFor();
  await dialog.getByLabel("Orders").check();
  await dialog.getByLabel("What should they know?").fill("Paid on Monday");
  await expectAccessible(ema.page, "handing over to a group");
  await dialog.getByRole("button", { name: "Hand over" }).click();
  await ema.text("Handed over to Orders").waitFor();
  await ema.event("You left").waitFor();
  await ema.page.locator(".conv .group-mark").getByText("Orders").waitFor();
  await expectAccessible(ema.page, "a conversation of a group");

  await tomas.open("/app/inbox/waiting");
  await tomas.openConversation("Visitor");
  await tomas.page.locator(".conv .group-mark").getByText("Orders").waitFor();
  await tomas.page.locator(".thread .memo").getByText("Paid on Monday").waitFor();
  await tomas.write("It comes tomorrow");
  await box.sees("It comes tomorrow");
});

story("A site sends its visitors to a group, which agents see by its name", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await make(desk, "Orders", "Ema Nováková");
  const key = await line(desk, "Orders").locator("code").textContent();
  const box = await stage.visitor(company);
  await box.page.evaluate((group) => {
    (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp("group", group);
  }, key);
  await box.open();
  await box.write("Do you ship abroad?");
  await desk.open("/app/inbox/waiting");
  await desk.openConversation("abroad");
  const told = desk.page.locator(".about section").filter({ hasText: "Told by the site" });
  await told.getByText("Orders").waitFor();

  await desk.open("/app/team");
  await desk.button("Actions for the group Orders").click();
  await desk.page.getByRole("menuitem", { name: "Remove" }).click();
  await desk.text("1 open conversation becomes everybody’s.").waitFor();
});
