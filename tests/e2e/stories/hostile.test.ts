import { expect } from "vitest";

import { hostileTexts } from "../stage/hostile";
import { openHouse, story } from "../stage/story";

openHouse();

/** Nodes that only markup can have made. */
const made =
  "body script, .thread img, .talk img, svg [onload], svg foreignObject, object, embed, base, marquee, video";

/** As a browser shows it in one line. */
const asShown = (text: string) => text.replace(/\s+/g, " ").trim();

story("What a visitor writes is shown as it was written, at both ends", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  for (const text of hostileTexts) await box.write(text);
  await desk.openConversation(/./);
  const wanted = hostileTexts.map(asShown);
  const shown = async (texts: Promise<string[]>) => (await texts).map(asShown);
  await expect.poll(() => shown(desk.bubbles.allTextContents()), { timeout: 15_000 }).toEqual(wanted);
  expect(await shown(box.said.allTextContents())).toEqual(wanted);
  await box.page.reload();
  await expect.poll(() => shown(box.said.allTextContents()), { timeout: 15_000 }).toEqual(wanted);

  expect(await desk.page.locator(made).count()).toBe(0);
  expect(await box.frame.locator(made).count()).toBe(0);
  for (const link of [...(await desk.bubbles.locator("a").all()), ...(await box.said.locator("a").all())]) {
    expect(await link.getAttribute("href")).toMatch(/^(https?|mailto|tel):/);
  }
});

story("What an agent writes is shown as it was written, at both ends", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("hello");
  await desk.openConversation("hello");
  for (const text of hostileTexts) await desk.write(text);
  const wanted = ["hello", ...hostileTexts].map(asShown);
  await expect.poll(async () => (await box.said.allTextContents()).map(asShown), { timeout: 15_000 }).toEqual(wanted);
  expect((await desk.bubbles.allTextContents()).map(asShown)).toEqual(wanted);
  expect(await desk.page.locator(made).count()).toBe(0);
  expect(await box.frame.locator(made).count()).toBe(0);
});

story("A visitor's name and the title of their page are only ever text", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("hello");
  await desk.openConversation("hello");
  const head = desk.page.locator(".whose h2");
  for (const text of hostileTexts) {
    await box.page.evaluate((said) => {
      const page = window as unknown as { smartsupp: (...call: unknown[]) => void };
      page.smartsupp("name", said);
      document.title = said;
      history.pushState(null, "", `?${Math.random()}`);
    }, text);
    await expect.poll(async () => asShown((await head.textContent()) ?? "")).toBe(asShown(text));
  }
  const last = asShown(hostileTexts.at(-1) ?? "");
  await expect.poll(async () => asShown((await desk.page.locator(".about").textContent()) ?? "")).toContain(last);
  expect(asShown((await desk.rows.locator(".name").textContent()) ?? "")).toBe(last);
  expect(await desk.page.locator(made).count()).toBe(0);
});

story("An agent's name, title and motto are only ever text", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await desk.open("/app/profile");
  const card = desk.page.getByRole("region", { name: "About you" });
  for (const text of hostileTexts.filter((_, at) => at % 4 === 0)) {
    for (const label of ["Name", "Job title", "Personal motto"])
      await card.getByLabel(label, { exact: true }).fill(text);
    await card.getByRole("button", { name: "Save" }).click();
    await expect
      .poll(async () => asShown((await box.frame.locator(".intro").textContent()) ?? ""))
      .toContain(asShown(text));
  }
  await desk.open("/app/team");
  await desk.page.locator(".table.team").waitFor();
  expect(await desk.page.locator(made).count()).toBe(0);
  expect(await box.frame.locator(made).count()).toBe(0);
});
