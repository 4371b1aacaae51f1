import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const refused = /status of 40[13]/;

storyAtEachWidth("A company signs up, is led through the first steps, signs out and in again", async (stage, width) => {
  const owner = { email: `jana${width}@klobouky.example`, password: "hats for small heads" };
  const desk = await stage.stranger({ width });
  desk.watch.expect(refused);
  await desk.open("/app");
  await desk.page.getByRole("link", { name: "Create one" }).click();
  await desk.field("Name").fill("Jana Malá");
  await desk.field("Company").fill("Klobouky");
  await desk.field("Company e-mail").fill(owner.email);
  await desk.field("Password").fill("short");
  await desk.button("Create account").click();
  await desk.text("Use at least 8 characters").waitFor();
  await desk.field("Password").fill(owner.password);
  await desk.button("Create account").click();

  await desk.isThere();
  await desk.text(width > 500 ? "Welcome, Jana Malá" : "No chats yet").waitFor();
  await desk.open("/app/profile");
  await desk.button("Sign out").click();
  await desk.text("You are signed out.").waitFor();

  await desk.signIn(owner);
  await desk.isThere();
});

story("A wrong password and an unknown address are refused in the same words", async (stage) => {
  const { owner } = await stage.company();
  const desk = await stage.stranger();
  desk.watch.expect(refused);
  await desk.open("/app/sign-in");
  await desk.signIn({ email: owner.email, password: "not the right one" });
  const refusal = desk.text("E-mail and password do not fit. Check both and try again.");
  await refusal.waitFor();
  expect(await desk.field("E-mail").inputValue()).toBe(owner.email);

  await desk.open("/app/sign-in");
  await desk.signIn({ email: "nobody@lesnikava.example", password: owner.password });
  await refusal.waitFor();
});

story("A page asked for without a session is shown after the sign-in", async (stage) => {
  const { owner } = await stage.company();
  const desk = await stage.stranger();
  desk.watch.expect(refused);
  await desk.open("/app/team");
  await desk.signIn(owner);
  await desk.page.getByRole("heading", { name: "Team" }).waitFor();
});

story("A one-time link signs in once and leaves no trace in the address", async (stage) => {
  const { owner } = await stage.company();
  const link = await stage.server.signInPath(owner.email);
  const first = await stage.stranger();
  await first.open(link);
  await first.isThere();
  expect(first.page.url()).not.toContain("link=");

  const second = await stage.stranger();
  second.watch.expect(refused);
  await second.open(link);
  await second.text("That link was used already or is too old. Sign in with your password.").waitFor();
  expect(second.page.url()).not.toContain("link=");
});

story("The second company with an e-mail address is told to sign in instead", async (stage) => {
  const { owner } = await stage.company();
  const desk = await stage.stranger();
  desk.watch.expect(/status of 409/);
  await desk.open("/app/sign-up");
  await desk.field("Name").fill("Ema");
  await desk.field("Company").fill("Another");
  await desk.field("Company e-mail").fill(owner.email);
  await desk.field("Password").fill("long enough for all");
  await desk.button("Create account").click();
  await desk.text("There is an account with this e-mail already. Sign in instead.").waitFor();
});

storyAtEachWidth("Who has lost their password chooses a new one by a link, once", async (stage, width) => {
  const company = await stage.company();
  const inside = await stage.agent(company.owner, { width });
  inside.watch.expect(refused);
  const link = await stage.server.resetPath(company.owner.email);
  const ema = await stage.stranger({ width });
  await ema.open("/app/sign-in");
  await ema.text("Forgot your password?").click();
  await ema.text(/ask the operator of this server for a link/).waitFor();
  await expectAccessible(ema.page, "a forgotten password");

  await ema.open(link);
  await ema.text(company.owner.email).waitFor();
  expect(ema.page.url()).not.toContain("#");
  await expectAccessible(ema.page, "a new password");
  await expectNoOverflow(ema.page, "a new password");
  await ema.field("New password").fill("five quite random words");
  await ema.button("Set the password").click();
  await ema.text("Your password is changed. Sign in with it.").waitFor();
  await ema.signIn({ email: company.owner.email, password: "five quite random words" });
  await ema.isThere();
  await inside.button("Sign in").waitFor();

  const again = await stage.stranger({ width });
  again.watch.expect(refused);
  await again.open(link);
  await again.text(/It was used already/).waitFor();
});
