import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import type { Stage } from "../stage/stage";
import { openHouse, story, storyAtEachWidth } from "../stage/story";
import { postMany } from "../stage/wire";

openHouse();

const ask = (desk: Dashboard) => desk.page.getByRole("combobox", { name: "Search messages" });
const results = (desk: Dashboard) => desk.page.getByRole("list", { name: "Messages found" }).getByRole("listitem");

/** A long conversation, which long ago was about a sweater. */
async function longTalk(stage: Stage, width = 1280) {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company);
  await box.open();
  await box.write("Dobrý den");
  await desk.openConversation("Dobrý den");
  await postMany(desk.page, 20);
  await box.write("Máte ten červený svetr ve velikosti M?");
  await desk.bubbles.filter({ hasText: "svetr" }).waitFor();
  await postMany(desk.page, 140);
  return { company, desk, box };
}

/** Whether a bubble lies in the thread, away from its edges. */
async function isInTheMiddle(desk: Dashboard, words: string): Promise<boolean> {
  const bubble = await desk.bubbles.filter({ hasText: words }).boundingBox();
  const thread = await desk.page.locator(".thread").boundingBox();
  if (!bubble || !thread) return false;
  const middle = bubble.y + bubble.height / 2 - thread.y;
  return middle > thread.height / 4 && middle < (thread.height * 3) / 4;
}

storyAtEachWidth(
  "What was said long ago is found without accents, and its conversation opens there",
  async (stage, width) => {
    const { desk } = await longTalk(stage, width);
    await desk.open("/app/search");
    await expectAccessible(desk.page, "nothing asked");
    await ask(desk).fill("cerven svetr");
    await results(desk).filter({ hasText: "Máte ten" }).waitFor();
    expect(await results(desk).first().locator("mark").allTextContents()).toEqual(["červený", "svetr"]);
    await expectAccessible(desk.page, "results");
    await expectNoOverflow(desk.page, "results");

    await results(desk).first().click();
    await expect.poll(() => isInTheMiddle(desk, "červený svetr")).toBe(true);
    expect(new URL(desk.page.url()).searchParams.get("at")).toMatch(/^\d+$/);
    await desk.page.goBack();
    await results(desk).filter({ hasText: "Máte ten" }).waitFor();
    expect(await ask(desk).inputValue()).toBe("cerven svetr");

    await ask(desk).fill("zelený");
    await desk.text("No message has all of this").waitFor();
    await expectAccessible(desk.page, "nothing found");
  },
);

story("A search without a mouse: a filter, a result, and back into the field", async (stage) => {
  const { desk } = await longTalk(stage);
  const { keyboard } = desk.page;
  await desk.isThere();
  await keyboard.press("Escape");
  await keyboard.press("g");
  await keyboard.press("f");
  await ask(desk).waitFor();
  await keyboard.type("fr");
  await desk.page.getByRole("option", { name: /^from:/ }).waitFor();
  await keyboard.press("Enter");
  await desk.page.getByRole("option", { name: "from: a visitor" }).waitFor();
  await keyboard.press("Enter");
  await desk.button("Remove the filter “From: a visitor”").waitFor();
  await keyboard.type("svetr");
  await expect.poll(() => results(desk).count()).toBe(1);

  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowUp");
  await keyboard.type("u"); // in the field again: no word begins so
  await desk.text("No message has all of this").waitFor();
  await keyboard.press("Backspace");
  await expect.poll(() => results(desk).count()).toBe(1);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await expect.poll(() => isInTheMiddle(desk, "červený svetr")).toBe(true);
});

story("The palette leads to the search, which goes on page by page", async (stage) => {
  const { desk } = await longTalk(stage);
  await desk.page.keyboard.press("Control+K");
  await desk.page.getByRole("combobox", { name: "Actions, pages and people" }).fill("number");
  await desk.page.getByRole("option", { name: "Search messages for “number”" }).click();
  await expect.poll(() => results(desk).count()).toBe(20);
  await results(desk).first().filter({ hasText: "Number 140." }).waitFor();
  await desk.button("Show older messages").click();
  await expect.poll(() => results(desk).count()).toBe(40);
});

story("Words are looked for within a conversation, from the newest place to older ones", async (stage) => {
  const { desk, box } = await longTalk(stage);
  await box.write("Tak ten svetr beru");
  await desk.bubbles.filter({ hasText: "beru" }).waitFor();
  const { keyboard } = desk.page;
  await desk.page.locator(".thread").focus();
  await keyboard.press("Shift+F");
  const field = desk.field("Search in this conversation");
  await keyboard.type("SVET");
  await desk.text("2 messages").waitFor();
  await keyboard.press("Enter");
  await desk.text("1 of 2").waitFor();
  await keyboard.press("Enter");
  await expect.poll(() => isInTheMiddle(desk, "červený svetr")).toBe(true);
  await expectAccessible(desk.page, "search in a conversation");
  await keyboard.press("Escape");
  await field.waitFor({ state: "detached" });
  expect(await desk.page.locator(".thread mark").count()).toBe(0);
});
