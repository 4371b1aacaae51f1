import { expect } from "vitest";

import { expectAccessible } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import type { Dashboard } from "../stage/dashboard";
import type { Company, Stage } from "../stage/stage";
import { openHouse, story, storyAtEachWidth } from "../stage/story";
import { callApi } from "../stage/wire";

openHouse();

interface Snapshot {
  readonly conversations: readonly { id: string; visitor_id: string; last_message?: { text: string } }[];
  readonly agent_id: string;
}

/** A visitor who has written, and whose message is stored. */
async function writes(stage: Stage, company: Company, text: string, width = 1280): Promise<ChatBox> {
  const box = await stage.visitor(company, { width });
  await box.open();
  await box.write(text);
  await box.mark.waitFor();
  return box;
}

async function whose(desk: Dashboard, words: string) {
  const { conversations } = await callApi<Snapshot>(desk.page, "GET", "/snapshot");
  const found = conversations.find((one) => one.last_message?.text.includes(words));
  if (!found) throw new Error(`nobody has written ${words}`);
  return found;
}

const view = (desk: Dashboard, name: RegExp) =>
  desk.page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
const chooseView = async (desk: Dashboard, name: RegExp) => view(desk, name).click();
const listed = (desk: Dashboard) => desk.page.locator(".list a.item .say").allTextContents();

storyAtEachWidth("A team finds its way by views and groups", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const ema = await stage.agent(company.owner, { width });
  const tomas = await stage.agent(colleague);
  await writes(stage, company, "Where is my parcel?");
  await writes(stage, company, "Which grinder is quiet?");
  await writes(stage, company, "You are all thieves");
  await expect.poll(() => ema.rows.count()).toBe(3);

  const { agent_id: emaId } = await callApi<Snapshot>(ema.page, "GET", "/snapshot");
  const group = await callApi<{ id: string }>(ema.page, "POST", "/groups", { name: "Advice", agent_ids: [emaId] });
  const grinder = await whose(ema, "grinder");
  await callApi(ema.page, "POST", `/conversations/${grinder.id}/assign`, { group_id: group.id });
  const rude = await whose(ema, "thieves");
  await callApi(tomas.page, "POST", `/visitors/${rude.visitor_id}/ban`, {});

  await view(ema, /^Waiting 2/).waitFor();
  await expectAccessible(ema.page, "views");
  await chooseView(ema, /^Advice 1/);
  await expect.poll(() => listed(ema)).toEqual(["Which grinder is quiet?"]);
  await chooseView(ema, /^Banned 1/);
  await expect.poll(() => listed(ema)).toEqual(["You are all thieves"]);
  await chooseView(ema, /^All/);
  await expect.poll(() => listed(ema)).toHaveLength(3);
  await chooseView(ema, /^Unread 2/);
  await expect.poll(() => listed(ema)).toHaveLength(2);

  await tomas.openConversation("parcel");
  await tomas.write("It comes today");
  await view(ema, /^Unread 1/).waitFor();
  await chooseView(ema, /^Others 1/);
  await expect.poll(() => listed(ema)).toEqual(["Tomáš Dvořák: It comes today"]);
});

storyAtEachWidth("An agent saves a filter of their own, and takes it away again", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner, { width }), await stage.agent(colleague)];
  await writes(stage, company, "Where is my parcel?");
  await writes(stage, company, "Which grinder is quiet?");
  await tomas.openConversation("parcel");
  await tomas.write("It comes today");

  await ema.button("Sort and more").click();
  await ema.page.getByRole("menuitem", { name: "New filter…" }).click();
  await ema.field("Name").fill("Theirs, answered");
  await ema.field("What").selectOption("agent");
  await ema.field("Value").selectOption("Tomáš Dvořák");
  await ema.text("1 conversation fits now").waitFor();
  await expectAccessible(ema.page, "a filter");
  await ema.button("Save").click();
  await view(ema, /^Theirs, answered 1/).waitFor();
  await expect.poll(() => listed(ema)).toEqual(["Tomáš Dvořák: It comes today"]);

  await ema.page.reload();
  await ema.isThere();
  await view(ema, /^Theirs, answered 1/).waitFor();
  await ema.button("Sort and more").click();
  await ema.page.getByRole("menuitem", { name: "Remove this filter" }).click();
  await ema.button("Undo").click();
  await view(ema, /^Theirs, answered 1/).waitFor();
});

story("Several conversations are worked off together, and a slip is undone", async (stage) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner), await stage.agent(colleague)];
  for (const text of ["Buy cheap pills", "Best casino", "Where is my parcel?"]) await writes(stage, company, text);
  await expect.poll(() => ema.rows.count()).toBe(3);

  const { keyboard } = ema.page;
  await ema.rows.filter({ hasText: "pills" }).hover();
  await ema.page
    .getByRole("checkbox", { name: /^Select/ })
    .first()
    .check();
  await ema.rows.filter({ hasText: "casino" }).click({ modifiers: ["Shift"] });
  await ema.text("2 selected").waitFor();
  await expectAccessible(ema.page, "a selection");

  await keyboard.press("t");
  await ema.field("Add a tag").fill("junk");
  await ema.page.getByRole("dialog").getByRole("button", { name: "Add", exact: true }).click();
  await ema.text("Tag junk added to 2").waitFor();
  await view(tomas, /^junk 2/).waitFor();

  await ema.button("Close them").click();
  await ema.page.getByRole("menuitem", { name: "Close: Spam" }).click();
  await expect.poll(() => tomas.rows.count()).toBe(1);
  await ema.text("2 conversations closed").waitFor();
  await ema.page.locator(".toast", { hasText: "2 conversations closed" }).getByRole("button", { name: "Undo" }).click();
  await view(tomas, /^Others 2/).waitFor(); // whoever opens them again has them
});

story("Conversations are given to a colleague, and a slip is undone", async (stage) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const [ema, tomas] = [await stage.agent(company.owner), await stage.agent(colleague)];
  for (const text of ["Which grinder is quiet?", "Where is my parcel?"]) await writes(stage, company, text);
  await ema.openConversation("parcel");
  await ema.button("Join").click();
  await view(ema, /^Yours 1/).waitFor();

  await ema.open("/app/inbox/all");
  await expect.poll(() => ema.rows.count()).toBe(2);
  await ema.page.keyboard.press("Shift+X");
  await ema.page.keyboard.press("h");
  await ema.page.getByRole("dialog").getByLabel("Tomáš Dvořák").check();
  await ema.page.getByRole("dialog").getByRole("button", { name: "Assign" }).click();
  await view(tomas, /^Yours 2/).waitFor();
  await ema.page.locator(".toast", { hasText: "2 given to Tomáš" }).getByRole("button", { name: "Undo" }).click();
  await view(tomas, /^Yours 0/).waitFor();
  await view(tomas, /^Waiting 1/).waitFor();
  await view(tomas, /^Others 1/).waitFor();

  await tomas.open("/app/inbox/others");
  await expect.poll(() => tomas.rows.count()).toBe(1);
  await tomas.rows.click();
  await tomas.button("Take Ema Nováková off").click();
  await view(tomas, /^Waiting 2/).waitFor();
});

story("On a phone several are selected by taps", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width: 360 });
  for (const text of ["Buy cheap pills", "Best casino"]) await writes(stage, company, text);
  await expect.poll(() => desk.rows.count()).toBe(2);
  await desk.button("Sort and more").click();
  await desk.page.getByRole("menuitem", { name: "Select several" }).click();
  await desk.text("0 selected").waitFor();
  await desk.rows.first().tap();
  await desk.rows.last().tap();
  await desk.text("2 selected").waitFor();
  await expectAccessible(desk.page, "a selection on a phone");
  await desk.button("Mark as read").click();
  await view(desk, /^Unread 0/).waitFor();
});

storyAtEachWidth("A message can be taken back for five seconds", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width, undoesSending: true });
  const box = await writes(stage, company, "How much is it?");
  await desk.openConversation("How much");

  await desk.write("It is 10 000 crowns");
  await desk.button(/^Undo/).click();
  await expect.poll(() => desk.composer.inputValue()).toBe("It is 10 000 crowns");
  await desk.write("It is 1 000 crowns");
  await desk.write("With delivery");
  await expectAccessible(desk.page, "messages that wait");
  await box.sees("With delivery");
  expect(await box.said.allTextContents()).toEqual(["How much is it?", "It is 1 000 crowns", "With delivery"]);

  await desk.write("Shall I put it aside?");
  await desk.text("Sending…").waitFor();
  await desk.page.reload();
  await box.sees("Shall I put it aside?");
  await desk.bubbles.filter({ hasText: "put it aside" }).waitFor();
  expect(await desk.bubbles.filter({ hasText: "put it aside" }).count()).toBe(1);
  expect(await box.said.filter({ hasText: "10 000" }).count()).toBe(0);
});

storyAtEachWidth("What was it about, and why is it closed", async (stage, width) => {
  const company = await stage.company();
  const colleague = await stage.colleague(company, "Tomáš Dvořák");
  const desk = await stage.agent(company.owner, { width });
  await desk.open("/app/install#inbox");
  await desk.isThere();
  for (const [at, name] of ["Orders", "Returns"].entries()) {
    await desk.button("Add a category").click();
    await desk.field(`Category ${at + 1}`).fill(name);
  }
  await desk.field("An answer is slow after").fill("10");
  await desk.page.getByText("seconds", { exact: true }).click();
  await expectAccessible(desk.page, "settings of the inbox");
  await desk.page.locator("#inbox").getByRole("button", { name: "Save" }).click();
  await desk.text("Saved").waitFor();

  const tomas = await stage.agent(colleague, { width });
  await writes(stage, company, "I want to send it back");
  await tomas.openConversation("send it back");
  await tomas.page.locator(".conv header .badge.bad").waitFor({ timeout: 30_000 }); // ten seconds are soon over
  if (width < 1100) await tomas.button("Visitor’s details").click();
  await tomas.field("Category").selectOption("Returns");
  if (width < 1100) await tomas.page.locator(".about").getByRole("button", { name: "Close" }).click();
  if (width < 500) await tomas.button("More").click();
  else await tomas.button("Close for a reason").click();
  await tomas.page.getByRole("menuitem", { name: "Close: No answer" }).click();
  await tomas.page.locator(".conv header").getByText("Closed: No answer").waitFor();
  if (width > 500) await tomas.page.locator(".conv header").getByText("Returns").waitFor();
  await expectAccessible(tomas.page, "a closed conversation");
  await tomas.button("Undo").click();
  await tomas.event("You reopened the conversation").waitFor();
});

storyAtEachWidth("Agents see what is being written, and the visitor is told so", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await desk.open("/app/install#inbox");
  await desk.page.getByRole("switch", { name: "Show what visitors are typing" }).click();
  await desk.page.locator("#inbox").getByRole("button", { name: "Save" }).click();
  await desk.text("Saved").waitFor();
  await desk.open("/app/inbox/waiting");

  const box = await writes(stage, company, "Hello", width);
  await box.frame.getByText("The team sees what you write before you send it.").waitFor();
  await expectAccessible(await box.content(), "a chat box that shows what is written");
  await desk.openConversation("Hello");
  await box.composer.pressSequentially("Do you ship to Vienna");
  const ghost = desk.page.locator(".thread .ghost");
  await ghost.getByText("Do you ship to Vienna").waitFor();
  await expectAccessible(desk.page, "a message that is being written");
  await box.composer.fill("");
  await ghost.waitFor({ state: "detached" });
  await box.composer.pressSequentially("Do you?");
  await box.composer.press("Enter");
  await desk.bubbles.filter({ hasText: "Do you?" }).waitFor();
  await expect.poll(() => ghost.count()).toBe(0);
});

storyAtEachWidth("Agents write emoji by name, or pick them", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await writes(stage, company, "Is it ready?", width);
  await desk.openConversation("Is it ready");
  await desk.composer.pressSequentially("Yes :thumbs");
  await desk.page.getByRole("option").first().waitFor();
  await expectAccessible(desk.page, "suggested emoji");
  await desk.composer.press("Enter");
  await expect.poll(() => desk.composer.inputValue()).toBe("Yes 👍");
  await desk.button("Add an emoji").click();
  await desk.field("Find an emoji").fill("coffee");
  await desk.button("coffee").waitFor();
  await expectAccessible(desk.page, "a picker of emoji");
  await desk.field("Find an emoji").press("Enter");
  await expect.poll(() => desk.composer.inputValue()).toBe("Yes 👍☕");
  await desk.composer.press("Enter");
  await box.sees("Yes 👍☕");
});
