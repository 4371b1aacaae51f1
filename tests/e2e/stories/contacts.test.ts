import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const contacts = (desk: Dashboard) => desk.page.getByRole("list", { name: "Contacts" }).getByRole("listitem");
const panel = (desk: Dashboard, name: string) =>
  desk.page.getByRole("complementary", { name: `About ${name}`, exact: true });
const toast = (desk: Dashboard, words: string) => desk.page.locator(".toast").filter({ hasText: words });

/** The site says who its visitor is, and they write. */
async function write(box: ChatBox, name: string, words: string): Promise<void> {
  await box.page.evaluate((given) => {
    const { smartsupp } = window as unknown as { smartsupp: (...call: unknown[]) => void };
    smartsupp("name", given);
    smartsupp("variables", { plan: "gold" });
  }, name);
  await box.open();
  await box.write(words);
  await box.mark.waitFor();
}

storyAtEachWidth("An agent looks a contact up, corrects what is known and notes what is not", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await desk.open("/app/contacts");
  await desk.text("Nobody has written yet").waitFor();
  const box = await stage.visitor(company);
  await write(box, "Petra", "Do you have hats?");

  await desk.page.reload();
  await contacts(desk).filter({ hasText: "Petra" }).waitFor();
  await expectAccessible(desk.page, "contacts");
  await expectNoOverflow(desk.page, "contacts");
  await contacts(desk).getByRole("link", { name: "Petra" }).click();
  const about = panel(desk, "Petra");
  await about.getByRole("link", { name: "Do you have hats?" }).waitFor();
  await about.getByText("gold").waitFor();
  await expectAccessible(desk.page, "a contact");

  await about.getByRole("button", { name: "Edit" }).click();
  await desk.field("Name").fill("Petra Hrubá");
  await desk.field("E-mail").fill("petra@example.com");
  await expectAccessible(desk.page, "a contact that is corrected");
  await desk.button("Save").click();
  const renamed = panel(desk, "Petra Hrubá");
  await renamed.getByText("unverified").waitFor();
  await toast(desk, "Changes to Petra Hrubá are saved").getByRole("button", { name: "Undo" }).click();
  await about.waitFor();
  expect(await about.getByText("petra@example.com").count()).toBe(0);

  await about.getByRole("button", { name: "Add a note" }).click();
  await desk.field("Note of the team").fill("Pays by invoice");
  await desk.button("Save").click();
  await about.locator(".team-note").getByText("Pays by invoice").waitFor();
  await about.getByRole("button", { name: "Go to the conversation" }).click();
  await desk.bubbles.filter({ hasText: "Do you have hats?" }).waitFor();
});

storyAtEachWidth("Two contacts who are one person are merged, and parted again", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await write(await stage.visitor(company), "Petra", "From my computer");
  await write(await stage.visitor(company), "Petra of the phone", "From my phone");

  await desk.open("/app/contacts");
  await contacts(desk).getByRole("link", { name: "Petra of the phone" }).click();
  await panel(desk, "Petra of the phone").getByRole("button", { name: "Merge into another contact" }).click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "Petra" }).check();
  await expectAccessible(desk.page, "contacts that are merged");
  await dialog.getByRole("button", { name: "Merge", exact: true }).click();

  const both = panel(desk, "Petra");
  await both.getByRole("link", { name: "From my phone" }).waitFor();
  await both.getByRole("link", { name: "From my computer" }).waitFor();
  await expectAccessible(desk.page, "a contact who stands for two");
  await both.getByRole("button", { name: "Part them: Petra of the phone" }).click();
  await toast(desk, "Petra of the phone is a contact of their own again").waitFor();
  await both.getByRole("link", { name: "From my phone" }).waitFor({ state: "detached" });
  await desk.open("/app/contacts");
  await expect.poll(() => contacts(desk).count()).toBe(2);
});

storyAtEachWidth("A banned visitor has no chat any more, until the ban is lifted", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company);
  await write(box, "Troll", "Rude words");

  await desk.open("/app/contacts");
  await contacts(desk).getByRole("link", { name: "Troll" }).click();
  const about = panel(desk, "Troll");
  await about.getByRole("button", { name: "Ban", exact: true }).click();
  await about.getByText(/^Banned .* by Ema Nováková$/).waitFor();
  await box.launcher.waitFor({ state: "detached" });
  await expectAccessible(desk.page, "a banned contact");

  const before = box.watch.sockets.length;
  await box.page.reload();
  await expect.poll(() => box.watch.sockets.length).toBe(before + 1); // and is told at once that it may not stay
  await box.launcher.waitFor({ state: "detached" });
  await box.page.waitForTimeout(3_000);
  expect(box.watch.sockets.length).toBe(before + 1);

  await about.getByRole("button", { name: "Go to the conversation" }).click();
  await desk.text("Troll is banned. Neither of you can write until the ban is lifted.").waitFor();
  await desk.page.locator(".barhead").getByText("Banned").waitFor();
  await expectAccessible(desk.page, "a banned visitor's conversation");
  await desk.page.locator(".reply").getByRole("button", { name: "Lift the ban" }).click();
  await desk.page.locator(".reply").getByRole("button", { name: "Reopen" }).waitFor();

  await box.page.reload();
  await box.open();
  await box.write("I am sorry");
  await desk.bubbles.filter({ hasText: "I am sorry" }).waitFor();
});

story(
  "A visitor who has not written is banned from the page of visitors, and by the palette's action",
  async (stage) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner);
    const box = await stage.visitor(company);
    await box.launcher.waitFor();
    await desk.open("/app/visitors");
    await desk.visitors.first().getByRole("link").first().click();
    await desk.page.keyboard.press("Control+k");
    await desk.page.getByRole("combobox", { name: "Actions, pages and people" }).fill("ban the visitor");
    await desk.page.keyboard.press("Enter");
    await box.launcher.waitFor({ state: "detached" });
    await toast(desk, "is banned").getByRole("button", { name: "Undo" }).click();
    await toast(desk, "is banned").waitFor({ state: "detached" });
    await box.page.reload();
    await box.open();
  },
);
