import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const card = (desk: Dashboard) => desk.page.getByRole("region", { name: "Notifications" });
const way = (desk: Dashboard, news: string, name: string) =>
  card(desk).getByRole("radiogroup", { name: news }).getByText(name, { exact: true });

storyAtEachWidth("An agent chooses what tells them, for this computer", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await desk.open("/app/profile");
  await way(desk, "Mention", "Sound").click();
  await way(desk, "Visitor is back", "Desktop").click();
  await card(desk).getByRole("button", { name: "Play the sound of “Mention”" }).click();
  await card(desk).getByRole("switch", { name: "Quiet hours" }).click();
  await card(desk).getByLabel("From", { exact: true }).fill("20:30");
  await card(desk).getByRole("checkbox", { name: "Sunday" }).uncheck();
  await card(desk).getByText("Until 07:00 on the next day.").waitFor();
  await expectAccessible(desk.page, "notifications");
  await expectNoOverflow(desk.page, "notifications");

  await desk.page.reload();
  await desk.isThere();
  const chosen = (news: string, name: string) =>
    card(desk).getByRole("radiogroup", { name: news }).getByRole("radio", { name }).isChecked();
  expect([await chosen("Mention", "Sound"), await chosen("Visitor is back", "Desktop")]).toEqual([true, true]);
  expect(await card(desk).getByLabel("From", { exact: true }).inputValue()).toBe("20:30");
  expect(await card(desk).getByRole("checkbox", { name: "Sunday" }).isChecked()).toBe(false);
});

story("The title counts who waits, unless one does not want it", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.open("/app/profile");
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Anybody?");
  await desk.seeTitle("(1) Profile · Hovor");
  const count = card(desk).getByRole("switch", { name: /^Count who waits/ });
  await count.click();
  await desk.seeTitle("Profile · Hovor");
  await count.click();
  await desk.seeTitle("(1) Profile · Hovor");
});

story("A notice comes for what is handed over, and in quiet hours none", async (stage) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const ema = await stage.agent(company.owner);
  const tomas = await stage.stranger({}, { permissions: ["notifications"] });
  await tomas.page.addInitScript(() => {
    const shown: string[] = [];
    class Notice {
      static readonly permission = "granted";
      constructor(_title: string, { body = "" }: NotificationOptions) {
        shown.push(body);
      }
    }
    Object.assign(window, { Notification: Notice, shown });
    document.hasFocus = () => false; // he looks elsewhere
  });
  await tomas.open(await stage.server.signInPath(colleague.email));
  await tomas.isThere();
  const notices = () => tomas.page.evaluate(() => (window as unknown as { shown: string[] }).shown);

  const talk = async (words: string) => {
    const box = await stage.visitor(company);
    await box.open();
    await box.write(words);
    await ema.open("/app/inbox/waiting");
    await ema.openConversation(words);
  };
  const handOver = async () => {
    await ema.page.keyboard.press("h");
    const dialog = ema.page.getByRole("dialog", { name: "Hand over…" });
    await dialog.getByLabel("Tomáš Dvořák").check();
    await dialog.getByRole("button", { name: "Hand over" }).click();
    await ema.text("Handed over to Tomáš Dvořák").first().waitFor();
  };
  await talk("Do you roast decaf?");
  await handOver();
  await expect.poll(notices).toEqual(["Do you roast decaf?", "Handed over to you"]);

  await tomas.open("/app/profile");
  await card(tomas).getByRole("switch", { name: "Quiet hours" }).click();
  await card(tomas).getByLabel("From", { exact: true }).fill("00:00");
  await card(tomas).getByLabel("To", { exact: true }).fill("00:00");
  await talk("And beans for espresso?");
  await handOver();
  await tomas.page.locator(".rail").getByRole("link", { name: "Inbox" }).click();
  await tomas.page.keyboard.press("2");
  await tomas.rows.nth(1).waitFor(); // both are his
  expect(await notices()).toEqual([]);
});
