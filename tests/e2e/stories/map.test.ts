import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import { comingFrom } from "../stage/countries";
import type { Dashboard } from "../stage/dashboard";
import type { Stage } from "../stage/stage";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

/** An agent who looks at the visitors, of whom there will be one from each of these countries. */
async function watching(stage: Stage, width: number, ...countries: (string | undefined)[]) {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await comingFrom(desk.page, ...countries);
  await desk.open("/app/visitors");
  const boxes: ChatBox[] = [];
  for (const [at] of countries.entries()) {
    boxes.push(await stage.visitor(company));
    await expect.poll(() => desk.visitors.count()).toBe(at + 1);
  }
  return { desk, boxes };
}

const bubble = (desk: Dashboard, label: string) => desk.page.locator(".world").getByRole("button", { name: label });

storyAtEachWidth("Visitors are seen on a map, and one country of it is looked at", async (stage, width) => {
  const { desk, boxes } = await watching(stage, width, "CZ", "CZ", "NL", undefined);
  await boxes[0]?.open();
  await boxes[0]?.write("Do you send to Brno?");
  await desk.page.getByRole("radio", { name: "Map" }).check();
  await bubble(desk, "Czechia: 2 visitors, most urgent: New").waitFor();
  await bubble(desk, "Netherlands: 1 visitor, Active").waitFor();
  await desk.button("1 whose place is not known").waitFor();
  await desk.page.getByRole("table", { name: "Now by country" }).waitFor();
  await expectAccessible(desk.page, "map");
  await expectNoOverflow(desk.page, "map");

  await bubble(desk, "Czechia: 2 visitors, most urgent: New").click();
  const people = desk.page.getByRole("list", { name: "Visitors from Czechia" }).getByRole("listitem");
  await expect.poll(() => people.count()).toBe(2);
  await people.nth(0).filter({ hasText: "New" }).waitFor();
  await expectAccessible(desk.page, "a country");
  await people.nth(0).click();
  await desk.page.getByRole("complementary", { name: /^About/ }).waitFor();
  await desk.button("Go to the conversation").click();
  await desk.bubbles.filter({ hasText: "Do you send to Brno?" }).waitFor();

  await desk.open("/app/visitors"); // this computer remembers the map
  await bubble(desk, "Netherlands: 1 visitor, Active").waitFor();
});

story("The map is moved, zoomed and read without a mouse", async (stage) => {
  const { desk } = await watching(stage, 1280, "CZ", "NL");
  const { keyboard } = desk.page;
  await keyboard.press("v");
  const dutchOne = bubble(desk, "Netherlands: 1 visitor, Active");
  await dutchOne.waitFor();

  await desk.page.getByRole("group", { name: /^Map of the world/ }).focus();
  const before = await dutchOne.boundingBox();
  await keyboard.press("ArrowUp");
  await expect.poll(async () => (await dutchOne.boundingBox())?.y).toBeGreaterThan(before?.y ?? 0);
  await keyboard.press("0");
  await expect.poll(() => desk.button("Whole world").isDisabled()).toBe(true);
  for (let press = 0; press < 6; press += 1) await keyboard.press("+");

  await keyboard.press("Tab"); // to the first bubble, which comes into sight
  await expect
    .poll(() => desk.page.evaluate(() => document.activeElement?.getAttribute("aria-label")))
    .toBe("Czechia: 1 visitor, Active");
  const frame = await desk.page.locator(".world-frame").boundingBox();
  const inSight = async () => {
    const box = await bubble(desk, "Czechia: 1 visitor, Active").boundingBox();
    return box && frame && box.x > frame.x && box.x < frame.x + frame.width && box.y > frame.y;
  };
  await expect.poll(inSight).toBe(true);
  await keyboard.press("Enter");
  await desk.page.getByRole("list", { name: "Visitors from Czechia" }).waitFor();
  await keyboard.press("Escape");
  await desk.page.getByRole("table", { name: "Now by country" }).waitFor();
});

story("The map is not mirrored where one reads from right to left", async (stage) => {
  const { desk } = await watching(stage, 1280, "CZ", "NL");
  await desk.page.getByRole("radio", { name: "Map" }).check();
  await bubble(desk, "Netherlands: 1 visitor, Active").waitFor();
  await desk.page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  const xOf = async (label: string) => (await bubble(desk, label).boundingBox())?.x ?? 0;
  const west = await xOf("Netherlands: 1 visitor, Active");
  expect(west).toBeLessThan(await xOf("Czechia: 1 visitor, Active"));
  const side = await desk.page.getByRole("complementary", { name: "Now by country" }).boundingBox();
  expect(side?.x).toBeLessThan(west);
});
