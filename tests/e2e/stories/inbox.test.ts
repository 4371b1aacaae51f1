import { expect } from "vitest";

import { openHouse, story, storyAtEachWidth } from "../stage/story";
import { postMany } from "../stage/wire";

openHouse();

storyAtEachWidth("A conversation goes from waiting to joined, closed and open again", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const view = (name: string) =>
    desk.page.getByRole("navigation", { name: "Views" }).getByRole("link", { name: new RegExp(`^${name}`) });
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Can I have it wrapped?");

  await desk.openConversation("wrapped");
  await desk.button("Join").click();
  await desk.event("You joined").waitFor();
  await box.frame.getByText("Ema Nováková joined").waitFor();
  await expect.poll(() => desk.page.url()).toContain("/app/inbox/mine/");

  await desk.button("Close").click();
  await desk.event("You closed the conversation").waitFor();
  await desk.text("This conversation is closed.").waitFor();
  await box.frame.getByText("Ema Nováková closed the chat.").waitFor();

  if (width < 500) await desk.button("Back to the list").click();
  await view("Closed").click();
  await desk.openConversation("Can I have it wrapped?");
  await desk.button("Reopen").click();
  await desk.event("You reopened the conversation").waitFor();
  await desk.write("Of course");
  await box.sees("Of course");

  await desk.button("Close").click();
  await desk.text("This conversation is closed.").waitFor();
  await box.write("With a ribbon, please");
  await desk.event("The visitor wrote again: the conversation is open").waitFor();
});

story("Closing can be undone", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Wait for me");
  await desk.openConversation("Wait for me");
  await desk.page.keyboard.press("e");
  await desk.button("Undo").click();
  await desk.event("You reopened the conversation").waitFor();
});

storyAtEachWidth(
  "A long history is read page by page, and nothing in it is missing or doubled",
  async (stage, width) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner, { width });
    const box = await stage.visitor(company, { width });
    await box.open();
    await box.write("The first of all");
    await desk.openConversation("The first of all");
    await postMany(desk.page, 130);
    await box.sees("Number 130");

    await desk.page.reload();
    await desk.bubbles.filter({ hasText: "Number 130" }).waitFor();
    expect(await desk.bubbles.count()).toBeLessThan(60);
    const all = ["The first of all", ...Array.from({ length: 130 }, (_, at) => `Number ${at + 1}.`)];
    for (const [bubbles, scroller] of [
      [desk.bubbles, desk.page.locator(".thread")],
      [box.said, box.frame.locator(".talk")],
    ] as const) {
      await expect
        .poll(
          async () => {
            await scroller.evaluate((element) => element.scrollTo({ top: 0 }));
            return bubbles.count();
          },
          { timeout: 15_000 },
        )
        .toBe(all.length);
      expect(await bubbles.allTextContents()).toEqual(all);
    }
  },
);

story("What was written and not sent waits in each conversation, also after a reload", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  for (const words of ["Red mittens", "Blue mittens"]) {
    const box = await stage.visitor(company);
    await box.open();
    await box.write(words);
    await desk.openConversation(words);
    await desk.composer.fill(`About the ${words}`);
  }
  await desk.openConversation("Red mittens");
  expect(await desk.composer.inputValue()).toBe("About the Red mittens");
  await desk.page.reload();
  await desk.openConversation("Blue mittens");
  expect(await desk.composer.inputValue()).toBe("About the Blue mittens");
});

story("Two agents see who else looks at a conversation, and who writes in it", async (stage) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const ema = await stage.agent(company.owner);
  const tomas = await stage.agent(colleague);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Whose are you?");
  await ema.openConversation("Whose are you?");
  await tomas.openConversation("Whose are you?");
  await ema.text("Tomáš Dvořák is looking at this").waitFor();
  await tomas.text("Ema Nováková is looking at this").waitFor();

  await tomas.composer.pressSequentially("Ema's");
  await ema.text("Tomáš Dvořák is writing").waitFor();
  await tomas.composer.press("Enter");
  await ema.bubbles.filter({ hasText: "Ema's" }).waitFor();
  await ema.page
    .getByRole("link", { name: /^Others/ })
    .first()
    .click();
  await ema.openConversation("Ema's");
  await tomas.open("/app/team");
  await ema.text("Tomáš Dvořák is looking at this").waitFor({ state: "detached" });
});

story("The title counts who waits until they are answered", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.seeTitle("Inbox · Hovor");
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Hello?");
  await desk.seeTitle("(1) Inbox · Hovor");
  await desk.openConversation("Hello?");
  await desk.write("Hello!");
  await desk.seeTitle("Inbox · Hovor");
});

story("A notice on the desktop names the visitor, once it is allowed", async (stage) => {
  const company = await stage.company();
  const desk = await stage.stranger({}, { permissions: ["notifications"] });
  await desk.page.addInitScript(() => {
    const shown: string[] = [];
    Object.assign(window, { shown });
    class Told {
      static permission = "granted";
      static requestPermission = async () => "granted";
      onclick: (() => void) | undefined;
      constructor(title: string, { body }: { body: string }) {
        shown.push(`${title}: ${body}`);
      }
      close() {}
    }
    Object.assign(window, { Notification: Told });
    Document.prototype.hasFocus = () => false; // the agent looks at another window
  });
  await desk.page.goto(stage.server.origin + (await stage.server.signInPath(company.owner.email)));
  await desk.isThere();
  const box = await stage.visitor(company);
  await box.open();
  await box.page.evaluate(() => {
    (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp("name", "Ada");
  });
  await box.write("Ring ring");
  await desk.rows.first().waitFor();
  const shown = () => desk.page.evaluate(() => (window as unknown as { shown: string[] }).shown);
  await expect.poll(shown).toHaveLength(1);
  expect((await shown())[0]).toMatch(/^Ada: Ring ring$/);
});

story("Sound can be switched off and on, by hand and by key, and stays so", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.button("Turn the sound off").click();
  await desk.button("Turn the sound on").waitFor();
  await desk.page.reload();
  await desk.button("Turn the sound on").waitFor();
  await desk.page.locator("body").press("m");
  await desk.button("Turn the sound off").waitFor();
});

story("Each empty view says what to do next", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.text("No chats yet").waitFor();
  await (await stage.visitor(company)).launcher.waitFor();
  for (const [view, words] of [
    ["waiting", "Nobody waits"],
    ["mine", "You have no open chats"],
    ["others", "Your colleagues have no open chats"],
    ["closed", "Nothing closed yet"],
  ]) {
    await desk.open(`/app/inbox/${view}`);
    await desk.text(words ?? "").waitFor();
  }
  await desk.page.keyboard.press("/");
  await desk.page.keyboard.type("nobody");
  await desk.text("Nothing for “nobody”").waitFor();
});
