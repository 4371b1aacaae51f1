import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const menu = (box: ChatBox) => box.frame.getByRole("button", { name: "More" });
const item = (box: ChatBox) => box.frame.locator(".menu").getByRole("button", { name: "Send this chat by e-mail" });
const form = (box: ChatBox) => box.frame.getByRole("group", { name: "Send this chat by e-mail" });
const email = (box: ChatBox) => form(box).getByLabel("Your e-mail");

storyAtEachWidth("A visitor has the chat sent by e-mail", async (stage, width) => {
  const company = await stage.company();
  const box = await stage.visitor(company, { width });
  await box.open();
  await menu(box).click();
  expect(await item(box).count()).toBe(0); // there is nothing to send yet
  await box.page.keyboard.press("Escape");

  await box.write("Which gloves are the warmest?");
  await box.mark.filter({ hasText: /Sent|Delivered/ }).waitFor();
  await menu(box).click();
  await item(box).click();
  await email(box).and(box.frame.locator(":focus")).waitFor();
  await expectAccessible(await box.content(), "the form for an address");
  await expectNoOverflow(await box.content(), "the form for an address");

  await email(box).fill("eve");
  await email(box).press("Enter");
  await form(box).getByText("Please write a whole e-mail address.").waitFor();
  await email(box).fill("eve@example.com");
  await form(box).getByRole("button", { name: "Send", exact: true }).click();
  await form(box).getByRole("status").getByText("It will be sent to eve@example.com.").waitFor();
  await expectAccessible(await box.content(), "it will be sent");
  await form(box).getByRole("button", { name: "Close" }).click();
  await form(box).waitFor({ state: "detached" });
  await menu(box).and(box.frame.locator(":focus")).waitFor();
});

story("By keyboard, Escape leaves the form and not the chat; the address that is known is there", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company, {}, "snippet");
  await box.page.evaluate(() => Reflect.get(window, "smartsupp")("email", "eve@example.com"));
  await box.open();
  await box.write("Hello");
  await box.mark.filter({ hasText: /Sent|Delivered/ }).waitFor();
  await menu(box).focus();
  await box.page.keyboard.press("Enter");
  await item(box).focus();
  await box.page.keyboard.press("Enter");
  await email(box).and(box.frame.locator(":focus")).waitFor();
  expect(await email(box).inputValue()).toBe("eve@example.com");
  await box.page.keyboard.press("Escape");
  await form(box).waitFor({ state: "detached" });
  await menu(box).and(box.frame.locator(":focus")).waitFor();
});

story("Who asks too often is told so, and so is who has no line", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  box.watch.expect(/WebSocket connection|ERR_/);
  await box.open();
  await box.write("Hello");
  await box.mark.filter({ hasText: /Sent|Delivered/ }).waitFor();
  const ask = async (address: string) => {
    await menu(box).click();
    await item(box).click();
    await email(box).fill(address);
    await email(box).press("Enter");
  };
  for (const name of ["ann", "bob", "cid", "dan", "eve"]) {
    await ask(`${name}@example.com`);
    await form(box).getByText(`It will be sent to ${name}@example.com.`).waitFor();
    await form(box).getByRole("button", { name: "Close" }).click();
  }
  const failed = form(box).getByRole("alert").getByText("It can’t be sent now. Please try again later.");
  await ask("fay@example.com");
  await failed.waitFor();
  await form(box).getByRole("button", { name: "Cancel" }).click();

  await stage.server.kill();
  await box.frame.getByText("Connection lost").waitFor();
  await ask("gus@example.com");
  await failed.waitFor();
  await stage.server.startAgain();
});

story("A site may want no chats to be sent by e-mail", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company, {}, "snippet", { sendEmailTanscript: false });
  await box.open();
  await box.write("Hello");
  await box.mark.filter({ hasText: /Sent|Delivered/ }).waitFor();
  await menu(box).click();
  await box.frame.getByRole("button", { name: "End the chat" }).waitFor();
  expect(await item(box).count()).toBe(0);
});
