import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import { openHouse, storyAtEachWidth } from "../stage/story";

openHouse();

/** As the agents of the stories have it on their walls. */
const today = () => new Intl.DateTimeFormat("sv", { timeZone: "Europe/Prague" }).format(Date.now());

storyAtEachWidth("A visitor reads when somebody works again, and sees them come back", async (stage, width) => {
  const company = await stage.company();
  const ema = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company, { width });
  await box.open();
  await box.frame.getByText("We are here").waitFor();

  await ema.open("/app/team");
  await ema.text("No hours are set").waitFor();
  await ema.button("Set working hours").click();
  const dialog = ema.page.getByRole("dialog");
  await dialog.getByLabel("Time zone").fill("Europe/Prague");
  await dialog.getByRole("button", { name: "Always" }).click();
  await dialog.getByText("Always open").waitFor();
  await dialog.getByRole("button", { name: "Add a day" }).click();
  await dialog.getByLabel("Date 1").fill(today());
  await dialog.getByLabel("Name 1").fill("Stocktaking");
  await dialog.getByText(/^Closed, opens tomorrow at 0?0:00$/).waitFor();
  await expectAccessible(ema.page, "working hours being set");
  await expectNoOverflow(ema.page, "working hours being set");
  await dialog.getByRole("button", { name: "Save" }).click();
  await ema.page.locator(".hours-card").getByText("Stocktaking").waitFor();
  await expectAccessible(ema.page, "working hours");
  await expectNoOverflow(ema.page, "working hours");
  await box.frame.getByText(/^Back tomorrow 0?0:00$/).waitFor();

  await ema.button("Change hours").click();
  await dialog.getByRole("button", { name: "Remove: " }).click();
  await dialog.getByText("Always open").waitFor();
  await dialog.getByRole("button", { name: "Save" }).click();
  await box.frame.getByText("We are here").waitFor();
});

storyAtEachWidth("Hours that were removed come back, and agents only read them", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner, { width }), await stage.agent(colleague, { width })];
  await tomas.open("/app/team");
  await tomas.text("No hours are set").waitFor();
  expect(await tomas.button("Set working hours").count()).toBe(0);

  await ema.open("/app/team");
  await ema.button("Set working hours").click();
  const dialog = ema.page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Monday: add times" }).click();
  await dialog.getByLabel("Monday, from").nth(1).fill("16:00");
  await dialog.getByText("Two of these times overlap").waitFor();
  await expectAccessible(ema.page, "times that overlap");
  await dialog.getByLabel("Monday, from").nth(1).fill("18:30");
  await dialog.getByRole("button", { name: "Save" }).click();
  await tomas.text(/9:00.17:00, 18:30.22:00/).waitFor();

  await ema.page.locator("#hours").getByRole("button", { name: "Remove" }).click();
  await tomas.text("No hours are set").waitFor();
  await ema.button("Undo").click();
  await tomas.text(/18:30.22:00/).waitFor();
});
