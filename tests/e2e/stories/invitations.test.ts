import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const refused = /status of 401/;

/** The path of the link that the owner is shown. */
async function invite(desk: Dashboard, email: string): Promise<string> {
  await desk.open("/app/team");
  await desk.button("Invite a colleague").click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("E-mail").fill(email);
  await expectAccessible(desk.page, "an invitation");
  await dialog.getByRole("button", { name: "Make a link" }).click();
  const link = await dialog.locator(".invite-link").textContent();
  await expectAccessible(desk.page, "a link");
  await expectNoOverflow(desk.page, "a link");
  await dialog.getByRole("button", { name: "Done" }).click();
  await desk.text(email).waitFor();
  if (!link) throw new Error("there is no link");
  const { pathname, hash } = new URL(link);
  return pathname + hash;
}

storyAtEachWidth("A colleague joins by the link that the owner made, once", async (stage, width) => {
  const company = await stage.company();
  const email = `jana-${company.owner.email}`;
  const ema = await stage.agent(company.owner, { width });
  const link = await invite(ema, email);
  await expectAccessible(ema.page, "open invitations");
  await expectNoOverflow(ema.page, "open invitations");

  const jana = await stage.stranger({ width });
  await jana.open(link);
  await jana.page.getByRole("heading", { name: "Join Lesní Káva" }).waitFor();
  await jana.text(email).waitFor();
  await jana.text("Ema Nováková invites you to answer chats together.").waitFor();
  expect(jana.page.url()).not.toContain("#");
  await expectAccessible(jana.page, "joining");
  await expectNoOverflow(jana.page, "joining");
  await jana.field("Name").fill("Jana Malá");
  await jana.field("Password").fill("seven words of her own");
  await jana.button("Join the team").click();
  await jana.isThere();
  await ema.page.getByRole("row").filter({ hasText: "Jana Malá" }).waitFor();
  await ema.text("Open invitations").waitFor({ state: "detached" });

  const late = await stage.stranger({ width });
  late.watch.expect(refused);
  await late.open(link);
  await late.text("This link does not work any more").waitFor();
  await expectAccessible(late.page, "a link that was used");
  expect(late.page.url()).not.toContain("#");
});

story("A link is replaced by a new one, and that one is revoked", async (stage) => {
  const company = await stage.company();
  const email = `petr-${company.owner.email}`;
  const ema = await stage.agent(company.owner);
  const first = await invite(ema, email);
  const dialog = ema.page.getByRole("dialog");
  await ema.button(`Actions for the invitation of ${email}`).click();
  await ema.page.getByRole("menuitem", { name: "New link" }).click();
  await dialog.getByRole("button", { name: "Make a new link" }).click();
  const second = new URL((await dialog.locator(".invite-link").textContent()) ?? "");
  await dialog.getByRole("button", { name: "Done" }).click();

  const petr = await stage.stranger();
  petr.watch.expect(refused);
  await petr.open(first);
  await petr.text("This link does not work any more").waitFor();
  await petr.open(second.pathname + second.hash);
  await petr.button("Join the team").waitFor();

  await ema.button(`Actions for the invitation of ${email}`).click();
  await ema.page.getByRole("menuitem", { name: "Revoke" }).click();
  await dialog.getByRole("button", { name: "Revoke" }).click();
  await ema.text(email).first().waitFor({ state: "visible" });
  await ema.text("Open invitations").waitFor({ state: "detached" });
  await petr.field("Name").fill("Petr");
  await petr.field("Password").fill("seven words of his own");
  await petr.button("Join the team").click();
  await petr.text("This link does not work any more").waitFor();
});
