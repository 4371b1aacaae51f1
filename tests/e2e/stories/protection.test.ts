import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import { customerHost } from "../stage/customer";
import type { Dashboard } from "../stage/dashboard";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const list = (desk: Dashboard, name: "Domains" | "Addresses" | "Words") =>
  desk.page.getByLabel(`${name}, one on each line`);
const save = async (desk: Dashboard) => {
  await desk.page.getByRole("region", { name: "Unsaved changes" }).getByRole("button", { name: /^Save/ }).click();
  await desk.page.getByRole("region", { name: "Unsaved changes" }).waitFor({ state: "detached" });
};

storyAtEachWidth("An admin says where the chat box works, and which words no visitor sends", async (stage, width) => {
  const company = await stage.company();
  const ema = await stage.agent(company.owner, { width });
  await ema.open("/app/protection");
  await ema.text("Nothing is set").waitFor();
  await expectAccessible(ema.page, "protection, empty");
  await expectNoOverflow(ema.page, "protection, empty");

  await list(ema, "Domains").fill("https://elsewhere.test/cart");
  await list(ema, "Addresses").fill("203.0.113.7\nnobody");
  await ema.text("\u201cnobody\u201d: This is no address").waitFor();
  await expectAccessible(ema.page, "protection, wrong");
  await expectNoOverflow(ema.page, "protection, wrong");
  await list(ema, "Addresses").fill("203.0.113.7");
  await list(ema, "Words").fill("Casino\nbuy now");
  await save(ema);
  await expect.poll(() => list(ema, "Domains").inputValue()).toBe("elsewhere.test");

  const box = await stage.visitor(company, { width });
  const warned = box.page.waitForEvent("console", (message) => /Hovor: no chat box here/.test(message.text()));
  await box.page.reload();
  expect((await warned).text()).toContain(`do not name ${customerHost}. An admin can add it`);
  expect(await box.page.locator("#chat-application").count()).toBe(0);

  await list(ema, "Domains").fill(`elsewhere.test\n${customerHost}`);
  await save(ema);
  await box.page.reload();
  await box.open();
  await box.write("The best CASINO in town");
  await box.frame.getByText("Not sent. It has a word that is not allowed here.").waitFor();
  await expectAccessible(box.page, "a refused word");
  await box.frame.getByRole("button", { name: "Discard" }).click();
  await box.write("Hello");
  await box.sees("Hello");
  await expect.poll(() => box.mark.textContent()).toMatch(/Sent|Delivered|Read/);
});

story("Browsers refuse the frame to a page that is not allowed, whatever it does", async (stage) => {
  const company = await stage.company();
  const ema = await stage.agent(company.owner);
  await ema.open("/app/protection");
  await list(ema, "Domains").fill(`*.${customerHost}`);
  await save(ema);

  const box = await stage.visitor(company);
  box.watch.expect(/frame-ancestors/);
  const refused = box.page.waitForEvent("console", (message) => /frame-ancestors/.test(message.text()));
  await box.page.evaluate((address) => {
    const frame = document.createElement("iframe");
    frame.src = address;
    document.body.append(frame);
  }, `${stage.server.origin}/widget/${company.chatKey}`);
  await refused;
  expect(box.watch.sockets).toEqual([]);

  const strict = await stage.visitor(company, {}, "snippet", { consentMode: "strict" });
  await strict.launcher.click();
  await strict.launcher.waitFor({ state: "detached" });

  await box.page.goto(`${stage.server.origin}/widget/${company.chatKey}`);
  await box.page.getByLabel("Message", { exact: true }).waitFor();
});

story("An agent who is no admin does not see it", async (stage) => {
  const company = await stage.company();
  const tomas = await stage.agent(await stage.colleague(company, "Tomáš Dvořák"));
  expect(await tomas.page.getByRole("link", { name: "Protection" }).count()).toBe(0);
  await tomas.open("/app/protection");
  await tomas.text("Only admins see this page").waitFor();
});
