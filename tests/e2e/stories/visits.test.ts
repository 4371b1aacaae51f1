import { expect } from "vitest";

import { openHouse, story } from "../stage/story";

openHouse();

/** The first client that a server reads takes it a while. */
const soon = { timeout: 15_000 };
const gloves = "Hats and gloves"; // the title of each page that the site sends

story("An agent sees with what a visitor came and which pages they looked at", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.page.goto(`${box.page.url()}?hat=red`);
  await box.isThere();
  await box.page.evaluate(() => {
    history.pushState({}, "", `${location.pathname}?hat=blue`);
    document.title = "A blue hat";
  });
  await box.write("Do you have it in green?");
  await box.sees("Do you have it in green?");

  await desk.page.getByRole("option").or(desk.page.locator(".list a")).first().click();
  const about = desk.page.getByRole("complementary", { name: /^About/ });
  const fact = (name: string) => about.locator(`dt:text-is("${name}") + dd`);
  await about.getByText("This visit").waitFor();
  await expect.poll(() => fact("Browser").textContent(), soon).toMatch(/Chrom/);
  expect(await fact("System").textContent()).toMatch(/Linux/);
  expect(await fact("Device").textContent()).toBe("computer");
  expect(await fact("Browser language").textContent()).toMatch(/British English|English/);
  expect(await fact("Visits").textContent()).toBe("1");
  const trail = about.locator(".trail li a");
  await expect.poll(() => trail.allTextContents(), soon).toEqual(["A blue hat", gloves, gloves]);

  await box.page.reload();
  await box.isThere();
  await expect.poll(() => fact("Visits").textContent(), soon).toBe("1");
  await expect.poll(() => trail.allTextContents(), soon).toEqual([gloves, gloves, gloves]);
});
