import { readFile } from "node:fs/promises";
import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";
import { callApi } from "../stage/wire";

openHouse();

/** What the browser saves when a button is pressed: its name and its text. */
async function saved(desk: Dashboard, button: string): Promise<{ name: string; text: string }> {
  const coming = desk.page.waitForEvent("download");
  await desk.button(button).click();
  const download = await coming;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

storyAtEachWidth(
  "An agent sees where each kind of data is, and takes the record of processing",
  async (stage, width) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner, { width });
    await desk.open("/app/privacy");
    const addresses = desk.page.getByRole("row").filter({ hasText: "Network addresses" });
    await addresses.getByText("Not kept").waitFor();
    await desk.text(/has not declared where it is/).waitFor();
    await expectAccessible(desk.page, "where data is");
    await expectNoOverflow(desk.page, "where data is");

    const record = await saved(desk, "Save as a text");
    expect(record.name).toBe("record-of-processing-lesni-kava.md");
    expect(record.text).toContain("# Record of processing: Lesní Káva");
    const table = await saved(desk, "Save as a table");
    expect(table.text.split("\r\n").length).toBeGreaterThan(15);

    await callApi(desk.page, "PATCH", "/account", { address_storage: "truncated" });
    await desk.page.reload();
    await addresses.getByText("Until it is deleted").waitFor();
  },
);

storyAtEachWidth("An admin reads what was done, checks it and takes it along", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const ema = await stage.agent(company.owner, { width });
  const tomas = await stage.agent(colleague, { width });
  await ema.open("/app/team");
  await ema.button("Actions for Tomáš Dvořák").click();
  await ema.page.getByRole("menuitem", { name: "Edit" }).click();
  await ema.page.getByRole("dialog").getByLabel("Role").selectOption({ label: "Admin" });
  await ema.page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  await ema.page.getByRole("dialog").waitFor({ state: "detached" });

  await ema.open("/app/privacy");
  await ema.page.getByRole("radio", { name: "Audit log" }).check();
  const entries = ema.page.locator("table.audit tbody tr");
  const change = entries.filter({ hasText: "Changed a colleague: Tomáš Dvořák" });
  await change.getByText("role: agent, admin").waitFor();
  await change.getByText("You", { exact: true }).waitFor();
  await expectAccessible(ema.page, "audit log");
  await expectNoOverflow(ema.page, "audit log");

  await ema.field("What").selectOption({ label: "Signed in" });
  await ema.field("Who").selectOption({ label: "Tomáš Dvořák" });
  await expect.poll(() => entries.count()).toBe(1);
  await ema.field("To day").fill("2020-01-01");
  await ema.text("No entry fits").waitFor();
  await ema.field("To day").fill("");
  await ema.button("Check").click();
  await ema.text(/^All \d+ entries are as they were written\.$/).waitFor();
  await expectAccessible(ema.page, "audit log, checked");
  const { name, text } = await saved(ema, "Export");
  expect(name).toBe("audit-log.csv");
  expect(text).toContain('"agent_changed"');
  await tomas.button("Sign in").waitFor(); // a new role is signed in for anew
});

story("An agent who is no admin sees where data is, and not what was done", async (stage) => {
  const company = await stage.company();
  const tomas = await stage.agent(await stage.colleague(company, "Tomáš Dvořák"));
  await tomas.page.keyboard.press("g");
  await tomas.page.keyboard.press("d");
  await tomas.page.getByRole("heading", { name: "Privacy" }).waitFor();
  await tomas.text("Network addresses").waitFor();
  expect(await tomas.page.getByRole("radio", { name: "Audit log" }).count()).toBe(0);
  await tomas.open("/app/privacy/audit");
  await tomas.text("Only admins see this page").waitFor();
});
