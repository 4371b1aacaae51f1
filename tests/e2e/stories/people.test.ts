import { expect } from "vitest";

import { drawPortrait } from "../screenshots/portrait";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const refused = /status of 40[13]/;

storyAtEachWidth("Who ends another session sends that browser to the sign-in within a second", async (stage, width) => {
  const { owner } = await stage.company();
  const here = await stage.agent(owner, { width });
  const there = await stage.agent(owner, { width });
  there.watch.expect(refused);
  await here.open("/app/profile");
  const end = here.button("End");
  await end.waitFor();
  await end.click();
  const before = Date.now();
  await there.text("Your session has ended. Sign in to go on where you were.").waitFor();
  expect(Date.now() - before).toBeLessThan(1000);
  await here.text("Session ended").first().waitFor();
  await there.signIn(owner);
  await there.isThere();
});

storyAtEachWidth("An agent changes what visitors see of them, and visitors see it", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company);
  await box.open();
  await desk.open("/app/profile");
  const card = desk.page.getByRole("region", { name: "About you" });
  await card.getByLabel("Name", { exact: true }).fill("Ema Veselá");
  await card.getByLabel("Job title").fill("Customer care");
  await card.getByLabel("Personal motto").fill("I answer within minutes");
  await card.getByRole("button", { name: "Save" }).click();
  const intro = box.frame.locator(".intro");
  for (const words of ["Ema Veselá", "Customer care", "I answer within minutes"]) {
    await intro.getByText(words).first().waitFor();
  }

  const portrait = { name: "me.png", mimeType: "image/png", buffer: await drawPortrait(desk.page) };
  await card.locator("input[type=file]").setInputFiles(portrait);
  await desk.button("Use photo").click();
  await desk.text("Photo saved").waitFor();
  const photo = intro.locator("img").first();
  await expect.poll(() => photo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await card.getByRole("button", { name: "Remove" }).click();
  await desk.text("Photo removed").waitFor();
  await intro.locator("img").first().waitFor({ state: "detached" });
});

story("Who stops taking chats is not online for visitors", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.frame.getByText("We are here").waitFor();
  const take = desk.page.getByRole("switch", { name: "Take chats" }).first();
  await take.click();
  await box.frame.getByText("We are away now and reply later").waitFor();
  await take.click();
  await box.frame.getByText("We are here").waitFor();
});

story("A new password and a new address are what one signs in with from then on", async (stage) => {
  const { owner } = await stage.company();
  const desk = await stage.agent(owner);
  desk.watch.expect(refused);
  await desk.open("/app/profile");
  const password = desk.page.getByRole("region", { name: "Password" });
  await password.getByLabel("Current password").fill("something else entirely");
  await password.getByLabel("New password").fill("eight brand new words to say");
  await password.getByRole("button", { name: "Change password" }).click();
  await desk.text("The current password does not fit. Try again.").waitFor();
  await password.getByLabel("Current password").fill(owner.password);
  await password.getByRole("button", { name: "Change password" }).click();
  await desk.text("Password changed. Other sessions have ended.").waitFor();

  const email = `new-${owner.email}`;
  const address = desk.page.getByRole("region", { name: "E-mail" });
  await address.getByLabel("E-mail").fill(email);
  await address.getByLabel("Current password").fill("eight brand new words to say");
  await address.getByRole("button", { name: "Change e-mail" }).click();
  await desk.text("E-mail changed").waitFor();

  await desk.button("Sign out").click();
  await desk.signIn({ email, password: "eight brand new words to say" });
  await desk.isThere();
});

storyAtEachWidth("An owner adds a colleague, gives them a role and deactivates them", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const colleague = { email: `tomas-${width}@lesnikava.example`, password: "words for a roaster" };
  await desk.open("/app/team");
  await desk.button("Add a colleague").click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByLabel("Name", { exact: true }).fill("Tomáš Dvořák");
  await dialog.getByLabel("E-mail").fill(colleague.email);
  await dialog.getByLabel("Password", { exact: true }).fill(colleague.password);
  await dialog.getByRole("button", { name: "Add a colleague" }).click();
  await desk.text("Tomáš Dvořák can sign in now").waitFor();

  const other = await stage.stranger({ width });
  other.watch.expect(refused);
  await other.open("/app/sign-in");
  await other.signIn(colleague);
  await other.isThere();
  await other.open("/app/team");
  await other.text("Admins add and change colleagues. Ask Ema Nováková.").waitFor();
  expect(await other.button("Add a colleague").count()).toBe(0);

  const row = desk.page.getByRole("row").filter({ hasText: "Tomáš Dvořák" });
  await row.getByRole("button", { name: "Actions for Tomáš Dvořák" }).click();
  await desk.page.getByRole("menuitem", { name: "Edit" }).click();
  await dialog.getByLabel("Role").selectOption("admin");
  await dialog.getByRole("button", { name: "Save" }).click();
  await other.text("Your session has ended.").waitFor(); // with the rights it had
  await other.signIn(colleague);
  await other.button("Add a colleague").waitFor();

  await row.getByRole("button", { name: "Actions for Tomáš Dvořák" }).click();
  await desk.page.getByRole("menuitem", { name: "Deactivate" }).click();
  await other.text("Your session has ended.").waitFor();
  await other.signIn(colleague);
  await other.text("E-mail and password do not fit.").waitFor();
});

story("The server too forbids an agent what the page does not offer", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(await stage.colleague(company, "Tomáš Dvořák"));
  desk.watch.expect(refused);
  const status = await desk.page.evaluate(async () => {
    const body = {
      name: "Eve",
      email: "eve@lesnikava.example",
      password: "let me in please",
      role: "owner",
      job_title: "",
      motto: "",
    };
    const headers = { "content-type": "application/json", "x-hovor-request": "1" };
    return (await fetch("/api/v1/agents", { method: "POST", headers, body: JSON.stringify(body) })).status;
  });
  expect(status).toBe(403);
});

story("The chat code can be copied, and its light turns green at the first page view", async (stage) => {
  const company = await stage.company();
  const desk = await stage.stranger({}, { permissions: ["clipboard-read", "clipboard-write"] });
  await desk.open(await stage.server.signInPath(company.owner.email));
  await desk.isThere();
  await desk.open("/app/install");
  await desk.button("Copy").first().click();
  await desk.button("Copied").waitFor();
  const code = await desk.page.evaluate(() => navigator.clipboard.readText());
  expect(code).toContain(`_smartsupp.key = '${company.chatKey}'`);
  expect(code).toContain(`${stage.server.origin}/loader.js`);
  await desk.text("Waiting for the first page with the code.").waitFor();
  await (await stage.visitor(company)).launcher.waitFor();
  await desk.text("It works. The first page was seen just now.").waitFor();
});
