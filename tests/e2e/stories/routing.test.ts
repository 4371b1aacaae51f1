import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

/** What an owner sets on the team's page, without the page. */
async function set(desk: Dashboard, settings: Readonly<Record<string, string | number | boolean>>): Promise<void> {
  const status = await desk.page.evaluate(async (body) => {
    const headers = { "content-type": "application/json", "x-hovor-request": "1" };
    return (await fetch("/api/v1/account", { method: "PATCH", headers, body: JSON.stringify(body) })).status;
  }, settings);
  expect(status).toBe(200);
}

const offers = (desk: Dashboard) => desk.page.getByRole("region", { name: "Offered to you" });

/** The one of two who is asked, before the other. */
async function asked(one: Dashboard, other: Dashboard): Promise<[Dashboard, Dashboard]> {
  const isAsked = async (desk: Dashboard) => (await offers(desk).count()) > 0;
  await expect.poll(async () => (await isAsked(one)) || (await isAsked(other)), { timeout: 10_000 }).toBe(true);
  return (await isAsked(one)) ? [one, other] : [other, one];
}

storyAtEachWidth(
  "A conversation is offered to one agent after another, until one takes it and sees why it came",
  async (stage, width) => {
    const company = await stage.company();
    const ema = await stage.agent(company.owner, { width });
    const tomas = await stage.agent(await stage.colleague(company, "Tomáš Dvořák"), { width });
    const names = new Map([
      [ema, "Ema Nováková"],
      [tomas, "Tomáš Dvořák"],
    ]);
    await ema.open("/app/team");
    await ema.page.getByRole("radio", { name: "In turn" }).check();
    await ema.field("Time to take what is offered").selectOption("60");
    const card = ema.page.getByRole("region", { name: "Conversations come to agents" });
    await card.getByRole("button", { name: "Save" }).click();
    await ema.text("Saved").first().waitFor();
    await expectAccessible(ema.page, "the team with its routing");
    await expectNoOverflow(ema.page, "the team with its routing");

    const box = await stage.visitor(company);
    await box.open();
    await box.write("Who will be mine?");
    const [first, second] = await asked(ema, tomas);
    await offers(first).getByText("Who will be mine?").waitFor();
    await offers(first).getByText("It is your turn").waitFor();
    expect(await offers(second).count()).toBe(0);
    await expectAccessible(first.page, "an offer");
    await expectNoOverflow(first.page, "an offer");
    await second.open("/app/inbox/waiting");
    await second.rows.getByText(`Offered to ${names.get(first)?.split(" ")[0]}`).waitFor();

    await offers(first).getByRole("button", { name: "Pass" }).click();
    await offers(first).waitFor({ state: "detached" });
    await offers(second).getByText("It is your turn").waitFor();
    await second.rows.getByText("Offered to you").waitFor();
    if (width < 500) await offers(second).getByRole("button", { name: "Take" }).click();
    else await second.page.keyboard.press("Control+Shift+Enter");
    await second.event("You joined · by turn").waitFor();
    await expect.poll(() => second.page.url()).toContain("/app/inbox/mine/");
    await offers(second).waitFor({ state: "detached" });
    if (width < 500) await second.button("Visitor’s details").click();
    await second.page.locator(".about .came").getByText("by turn").waitFor();
    await expectAccessible(second.page, "how somebody came");

    await first.open(new URL(second.page.url()).pathname.replace("/mine/", "/others/"));
    await first.event(`${names.get(second)} joined · by turn`).waitFor();
    expect(await offers(first).count()).toBe(0);
  },
);

story("What is taken from the list goes quietly where it was offered", async (stage) => {
  const company = await stage.company();
  const ema = await stage.agent(company.owner);
  const tomas = await stage.agent(await stage.colleague(company, "Tomáš Dvořák"));
  await set(ema, { routing: "least_busy", offer_seconds: 120 });
  const box = await stage.visitor(company);
  await box.open();
  await box.write("First come, first served?");
  const [first, second] = await asked(ema, tomas);
  await offers(first).getByText("You have the fewest chats").waitFor();
  await second.openConversation("Offered to");
  await second.button("Join").click();
  await offers(first).waitFor({ state: "detached" });
  await second.event("You joined").waitFor();
});

story("Who has as many conversations as the team allows is offered the next when one is closed", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await set(desk, { routing: "round_robin", conversation_limit: 1 });
  const one = await stage.visitor(company);
  await one.open();
  await one.write("I am the first");
  await offers(desk).getByRole("button", { name: "Take" }).click();
  await desk.event("You joined · by turn").waitFor();

  const other = await stage.visitor(company);
  await other.open();
  await other.write("I am the second");
  await desk.open("/app/inbox/waiting");
  await desk.rows.getByText("I am the second").waitFor();
  await desk.page.waitForTimeout(1_000);
  expect(await offers(desk).count()).toBe(0);

  await desk.open("/app/inbox/mine");
  await desk.openConversation("You joined");
  await desk.button("Close").click();
  await offers(desk).getByText("I am the second").waitFor();
});

storyAtEachWidth("Visitors who wait see how many are before them", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await set(desk, { shows_queue_position: true });
  const one = await stage.visitor(company, { width });
  await one.open();
  await one.write("I was here before");
  const queue = (box: typeof one) => box.frame.locator(".queue");
  await queue(one).getByText("You are next").waitFor();

  const other = await stage.visitor(company, { width });
  await other.open();
  await other.write("And I after");
  await queue(other).getByText("1 person is before you").waitFor();
  await other.frame.getByRole("status").getByText("1 person is before you").waitFor({ state: "attached" });
  await expectAccessible(await other.content(), "a queue");
  await expectNoOverflow(await other.content(), "a queue");

  await other.page.reload();
  if (width < 500) await other.open();
  else await other.isThere();
  await queue(other).getByText("1 person is before you").waitFor();

  await desk.openConversation("I was here before");
  await desk.button("Join").click();
  await queue(one).waitFor({ state: "detached" });
  await queue(other).getByText("You are next").waitFor();
  await desk.page
    .getByRole("link", { name: /^Waiting/ })
    .first()
    .click();
  await desk.openConversation("And I after");
  await desk.button("Join").click();
  await queue(other).waitFor({ state: "detached" });
});

story("Who touches nothing for a while is away for visitors until the next touch", async (stage) => {
  const company = await stage.company();
  const setter = await stage.agent(company.owner);
  await set(setter, { away_after_minutes: 1 });
  await setter.page.close();

  const desk = await stage.stranger();
  await desk.page.clock.install();
  await desk.open(await stage.server.signInPath(company.owner.email));
  await desk.isThere();
  const box = await stage.visitor(company);
  await box.open();
  await box.frame.getByText("We are here").waitFor();

  await desk.page.clock.fastForward(61_000);
  await desk.text("Away – nobody touched this for 1 minute").waitFor();
  await box.frame.getByText("We are away now and reply later").waitFor();
  await expectAccessible(desk.page, "away");
  await desk.page.keyboard.press("Shift");
  await desk.text("Away – nobody touched this").waitFor({ state: "detached" });
  await box.frame.getByText("We are here").waitFor();
});

for (const colorScheme of ["light", "dark"] as const) {
  story(`Nothing bars the way to an offer, ${colorScheme}`, async (stage) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner, { colorScheme });
    await set(desk, { routing: "round_robin", offer_seconds: 600 });
    const box = await stage.visitor(company);
    await box.open();
    await box.write("Light or dark?");
    await offers(desk).waitFor();
    await desk.openConversation("Offered to you");
    await expectAccessible(desk.page, "an offer over its conversation");
    await desk.open("/app/team");
    await offers(desk).waitFor();
    await expectAccessible(desk.page, "an offer over the team");
  });
}
