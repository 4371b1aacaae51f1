import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

storyAtEachWidth("An admin says what a colleague sees, and their inbox follows at once", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner, { width }), await stage.agent(colleague, { width })];
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Where is my parcel?");
  await box.mark.waitFor();
  await ema.open("/app/inbox/waiting");
  await ema.openConversation("parcel");
  await ema.write("Let me look");
  await box.sees("Let me look");
  await tomas.open("/app/inbox/all");
  await tomas.text("Let me look").first().waitFor();

  await ema.open("/app/team");
  await ema.button("Actions for Tomáš Dvořák").click();
  await ema.page.getByRole("menuitem", { name: "Edit" }).click();
  const dialog = ema.page.getByRole("dialog");
  await dialog.getByLabel("Sees").selectOption({ label: "Their own" });
  await dialog.getByText("What they have joined, and what waits for them.").waitFor();
  await dialog.getByLabel("Languages").selectOption({ label: "Czech" });
  await dialog.getByLabel("Languages").selectOption({ label: "Slovak" });
  await dialog.getByRole("button", { name: "Remove Slovak" }).click();
  await expectAccessible(ema.page, "what a colleague sees");
  await expectNoOverflow(ema.page, "what a colleague sees");
  await dialog.getByRole("button", { name: "Save" }).click();
  const row = ema.page.getByRole("row").filter({ hasText: "Tomáš Dvořák" });
  await row.getByText("Sees their own").waitFor();
  await row.getByText("Czech", { exact: true }).waitFor();

  // It goes from under their eyes, and nothing of it is left.
  await tomas.text("No conversations yet").waitFor();
  await box.write("It is number 1234");
  await box.sees("It is number 1234");
  await tomas.page.waitForTimeout(500);
  expect(await tomas.page.content()).not.toContain("1234");

  const other = await stage.visitor(company);
  await other.open();
  await other.write("Do you ship abroad?");
  await tomas.text("Do you ship abroad?").first().waitFor();
  await expectAccessible(tomas.page, "the inbox of one who sees their own");
});

story("What a colleague has read is still unread for another who is in the conversation", async (stage) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner), await stage.agent(colleague)];
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Where is my parcel?");
  await box.mark.waitFor();
  for (const desk of [ema, tomas]) {
    await desk.open("/app/inbox/all");
    await desk.openConversation(/./);
    await desk.button("Join").click();
    await desk.button("Join").waitFor({ state: "detached" });
  }
  await ema.open("/app/inbox/all");
  const unread = ema.page.getByText("1 unread message");
  await box.write("Are you there?");
  await tomas.text("Are you there?").first().waitFor();
  await unread.first().waitFor({ state: "attached" });
  await ema.page.waitForTimeout(500);
  expect(await unread.count()).toBeGreaterThan(0);

  await ema.openConversation(/./);
  await ema.open("/app/inbox/all");
  await unread.first().waitFor({ state: "detached" });

  await ema.openConversation(/./);
  await ema.button("More").click();
  await ema.page.getByRole("menuitem", { name: "Mark as unread" }).click();
  await unread.first().waitFor({ state: "attached" });
});
