import { expect } from "vitest";

import { expectAccessible } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const greeting = "Hello {{visitor.name|there}}, keep it. Yours, {{agent.name}} of {{company}}.";

interface Draft {
  readonly shortcut: string;
  readonly text: string;
  readonly folder?: string;
  readonly whose?: "Team" | "Only you";
}

async function save(desk: Dashboard, { shortcut, text, folder = "", whose = "Team" }: Draft): Promise<void> {
  await desk.button("Add a reply").click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Shortcut").fill(shortcut);
  await dialog.getByLabel("Folder").fill(folder);
  await dialog.getByLabel("Text", { exact: true }).fill(text);
  await dialog.getByRole("radio", { name: whose }).check();
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.waitFor({ state: "detached" });
}

const options = (desk: Dashboard) => desk.page.getByRole("option");

storyAtEachWidth("What an admin saves a colleague inserts, with the visitor's name in it", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const ema = await stage.agent(company.owner, { width });
  await ema.open("/app/replies");
  await ema.text("No saved replies yet").waitFor();
  await expectAccessible(ema.page, "no saved replies");
  await save(ema, { shortcut: "/return", text: greeting, folder: "Orders" });
  await save(ema, { shortcut: "retry", text: "The courier comes again." });
  await save(ema, { shortcut: "return", text: "My own words", whose: "Only you" });
  await ema.text("3 of 3 saved replies").waitFor();
  await expectAccessible(ema.page, "saved replies");

  const box = await stage.visitor(company);
  await box.open();
  await box.page.evaluate(() => {
    (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp("name", "Petra");
  });
  await box.write("The grind is wrong");
  const tomas = await stage.agent(colleague, { width });
  await tomas.openConversation("The grind is wrong");
  await tomas.composer.pressSequentially("Well. /ret");
  await tomas.text("2 of 2 saved replies").waitFor(); // Ema's own is hers
  await expectAccessible(tomas.page, "saved replies over the composer");
  await tomas.bubbles.filter({ hasText: "The grind is wrong" }).waitFor();
  await options(tomas).filter({ hasText: "/return" }).click();
  const said = "Well. Hello Petra, keep it. Yours, Tomáš Dvořák of Lesní Káva.";
  expect(await tomas.composer.inputValue()).toBe(said);
  await tomas.composer.press("Enter");
  await box.sees(said);
});

story("Everything about saved replies is done by keys, and taken back by Ctrl+Z", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { keyboard } = desk.page;
  const box = await stage.visitor(company);
  await box.open();
  await box.write("May I send it back?");
  await desk.openConversation("May I send it back?");
  await keyboard.press("r");
  await keyboard.type("/");
  await desk.text("No saved replies yet.").waitFor();
  await keyboard.press("Escape");
  await desk.text("No saved replies yet.").waitFor({ state: "detached" });
  await keyboard.press("Backspace");
  await keyboard.press("Escape");

  await keyboard.press("g");
  await keyboard.press("r");
  await desk.page.getByRole("heading", { level: 1, name: "Saved replies" }).waitFor();
  await desk.button("Add a reply").press("Enter");
  const dialog = desk.page.getByRole("dialog");
  await dialog.waitFor();
  await keyboard.type("/keep");
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await keyboard.type("Keep it, {{visitor.name}}. ");
  await keyboard.press("Tab");
  await keyboard.press("Enter");
  await desk.page.getByRole("menu").waitFor();
  await keyboard.press("Escape"); // closes the menu alone
  await desk.page.getByRole("menu").waitFor({ state: "detached" });
  await keyboard.press("Enter");
  await desk.page.getByRole("menu").waitFor();
  await keyboard.press("ArrowUp");
  await keyboard.press("ArrowUp");
  await keyboard.press("Enter");
  await dialog.getByText("Keep it, Petra Dvořáková. Lesní Káva").waitFor();
  expect(await dialog.getByLabel("Text", { exact: true }).inputValue()).toBe("Keep it, {{visitor.name}}. {{company}}");
  await dialog.getByLabel("Shortcut").press("Enter");
  await dialog.waitFor({ state: "detached" });
  await save(desk, { shortcut: "kettle", text: "Kettles are sold out" });
  await desk.text("2 of 2 saved replies").waitFor();

  await keyboard.press("Escape");
  await keyboard.press("j");
  await keyboard.press("j");
  await keyboard.press("o");
  await desk.page.getByRole("dialog", { name: "Edit /kettle" }).waitFor();
  await keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await keyboard.press("/");
  await keyboard.type("sold");
  await desk.text("1 of 2 saved replies").waitFor();

  await desk.open("/app/inbox/waiting");
  await desk.openConversation("May I send it back?");
  await keyboard.press("r");
  await keyboard.type("Yes. /ke");
  await desk.text("2 of 2 saved replies").waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("Tab");
  expect(await desk.composer.inputValue()).toBe("Yes. Kettles are sold out");
  await keyboard.press("Control+z");
  expect(await desk.composer.inputValue()).toBe("Yes. /ke");
  await keyboard.press("ArrowRight"); // what comes back is selected
  await desk.text("2 of 2 saved replies").waitFor();
  await keyboard.press("Enter");
  expect(await desk.composer.inputValue()).toBe("Yes. Keep it. Lesní Káva");
  await keyboard.press("Enter");
  await box.sees("Yes. Keep it. Lesní Káva");

  await desk.button("Saved replies").press("Enter");
  await keyboard.type("xyz");
  await desk.text("No saved reply fits “xyz”.").waitFor();
  await keyboard.press("Enter"); // leaves the list, and sends nothing yet
  await desk.text("No saved reply fits “xyz”.").waitFor({ state: "detached" });
  expect(await desk.composer.inputValue()).toBe("/xyz");
});

story("The button of the composer opens the same list, and leaves nothing behind", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.open("/app/replies");
  await save(desk, { shortcut: "hello", text: "Hello" });
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Anybody?");
  await desk.open("/app/inbox/waiting");
  await desk.openConversation("Anybody?");
  await desk.composer.fill("Well");
  await desk.button("Saved replies").click();
  await options(desk).first().waitFor();
  await desk.button("Saved replies").click();
  await options(desk).first().waitFor({ state: "detached" });
  expect(await desk.composer.inputValue()).toBe("Well");
  await desk.button("Saved replies").click();
  await desk.page.keyboard.press("Enter");
  expect(await desk.composer.inputValue()).toBe("Well Hello");
});

storyAtEachWidth("A deleted reply is brought back, and a shortcut is taken once", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  desk.watch.expect(/status of 409/);
  await desk.open("/app/replies");
  await save(desk, { shortcut: "return", text: "Keep it", folder: "Orders" });
  const row = desk.page.locator(".reply-line").filter({ hasText: "/return" });
  await row.getByRole("button", { name: "Actions for /return" }).click();
  await desk.page.getByRole("menuitem", { name: "Delete" }).click();
  await desk.text("No saved replies yet").waitFor();
  await desk.button("Undo").click();
  await row.filter({ hasText: "Keep it" }).waitFor();
  await desk.page.getByRole("heading", { name: "Orders" }).waitFor();

  await desk.button("Add a reply").click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Shortcut").fill("return");
  await dialog.getByLabel("Text", { exact: true }).fill("Once more");
  await dialog.getByRole("button", { name: "Save" }).click();
  await dialog.getByText("There is already /return").waitFor();
  await expectAccessible(desk.page, "a reply with a complaint");
});

story("An agent reads what the team shares, and writes for themselves", async (stage) => {
  const company = await stage.company();
  const ema = await stage.agent(company.owner);
  await ema.open("/app/replies");
  await save(ema, { shortcut: "return", text: "Keep it" });
  const tomas = await stage.agent(await stage.colleague(company, "Tomáš Dvořák"));
  await tomas.open("/app/replies");
  await tomas.page.getByRole("button", { name: "/return Team Keep it" }).click();
  await tomas.text("Admins change what the team shares. Ask Ema Nováková.").waitFor();
  await expectAccessible(tomas.page, "one of the team's");
  await tomas.button("Duplicate for yourself").click();
  expect(await tomas.page.getByRole("dialog").getByRole("radio", { name: "Team" }).isDisabled()).toBe(true);
  await tomas.text("Only admins save replies for the team.").waitFor();
  await tomas.button("Save").click();
  await tomas.text("2 of 2 saved replies").waitFor();
  await ema.page.reload();
  await ema.text("1 of 1 saved reply").waitFor();
});
