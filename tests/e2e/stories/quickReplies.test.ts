import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const long = "I would rather have it brought to my neighbours, since nobody is at home before six in the evening";

storyAtEachWidth("An agent offers answers, and the visitor picks one", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company, { width });
  await box.open();
  await box.write("Where is my order?");
  await desk.openConversation("Where is my order?");
  await desk.offer("Home", "To the shop", long);
  await expectAccessible(desk.page, "answers to offer");
  await desk.write("Where shall we bring it?");

  const answers = box.frame.getByRole("group", { name: "Suggested answers" });
  await answers.getByRole("button", { name: "To the shop" }).waitFor();
  await expectAccessible(await box.content(), "answers to pick");
  await expectNoOverflow(await box.content(), "answers to pick");
  await answers.getByRole("button", { name: "To the shop" }).click();
  await answers.waitFor({ state: "detached" });
  await box.sees("To the shop");

  await desk.bubbles.filter({ hasText: "To the shop" }).waitFor();
  const picked = desk.page.locator(".offered .chip").filter({ hasText: "Picked:" });
  expect(await picked.textContent()).toBe("Picked: To the shop");
  expect(await desk.page.locator(".offered .chip").count()).toBe(3);
  expect(await desk.page.getByRole("group", { name: "Offer answers" }).count()).toBe(0);
  await expectAccessible(desk.page, "answers that were offered");
  await expectNoOverflow(desk.page, "answers that were offered");
});

story("Answers are picked by keyboard, and what the visitor was writing stays", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Do you deliver?");
  await desk.openConversation("Do you deliver?");
  await box.composer.pressSequentially("By the w");
  await desk.offer("Yes, please", "No, thanks");
  await desk.write("We do. Shall we?");

  const yes = box.frame.getByRole("button", { name: "Yes, please" });
  await yes.focus();
  await box.page.keyboard.press("ArrowRight");
  await box.page.keyboard.press("Enter");
  await box.sees("No, thanks");
  await yes.waitFor({ state: "detached" });
  expect(await box.composer.inputValue()).toBe("By the w");
  await box.frame.locator(".talk:focus").waitFor();
});

story("Answers are gone once somebody has said more, and still there after a reload", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Hello");
  await desk.openConversation("Hello");
  await desk.offer("Tea", "Coffee");
  await desk.write("Tea or coffee?");
  const tea = box.frame.getByRole("button", { name: "Tea" });
  await tea.waitFor();
  await box.page.reload();
  await box.isThere();
  await tea.waitFor();

  await desk.write("Take your time");
  await box.sees("Take your time");
  await tea.waitFor({ state: "detached" });
});
