import type { Page } from "playwright-core";

import type { Dashboard } from "../stage/dashboard";
import { House, Stage } from "../stage/stage";
import { crowd } from "./crowd";

const conversations = Number(process.env["TEST_CONVERSATIONS"] ?? 100_000);
const messages = Number(process.env["TEST_MESSAGES"] ?? 1_000_000);
const visitors = Number(process.env["TEST_VISITORS"] ?? 10_000);

/** A dashboard of a large company, as whoever sits before it feels it. Times are in milliseconds. */
export async function measure(): Promise<void> {
  const house = await House.open();
  const stage = new Stage(house, "size");
  try {
    const company = await stage.company();
    await house.server.kill();
    await house.server.seed(company.owner.email, conversations, messages);
    await house.server.startAgain();
    console.log(`${conversations} conversations, ${messages} messages`);
    const desk = await stage.agent(company.owner);

    tell("the inbox, from the address to its rows", [await timed(() => reopen(desk))]);
    tell("a conversation, from the press to its messages", await openMany(desk));
    await desk.open("/app/inbox/all");
    await desk.isThere();
    tell("a frame while the list of all is scrolled", await scrolled(desk.page, ".list .rows, .list"));
    tell("two words searched, from the key to what was found", await searchMany(desk));

    const here = await crowd(house.server.origin, company.chatKey, visitors);
    console.log(`${here.length} visitors on the site`);
    tell("the visitors' page, from the address to its rows", [await timed(() => openVisitors(desk))]);
    const moving = setInterval(() => {
      for (let i = 0; i < 25; i += 1)
        here[Math.floor(Math.random() * here.length)]?.look(Math.floor(Math.random() * 100));
    }, 250);
    tell("a frame while their list is scrolled, 100 page views a second", await scrolled(desk.page, "main"));
    tell("a conversation, meanwhile", await openMany(desk));
    clearInterval(moving);
  } finally {
    await stage.close();
    await house.close();
  }
}

function tell(what: string, times: readonly number[]): void {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(0);
  const slow = sorted.filter((one) => one > 50).length;
  console.log(
    `${what}: p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)}; over 50: ${slow} of ${sorted.length}`,
  );
}

async function timed(act: () => Promise<unknown>): Promise<number> {
  const before = performance.now();
  await act();
  return performance.now() - before;
}

async function reopen(desk: Dashboard): Promise<void> {
  await desk.open("/app/inbox/all");
  await desk.rows.first().waitFor();
}

async function openVisitors(desk: Dashboard): Promise<void> {
  await desk.open("/app/visitors");
  await desk.visitors.first().waitFor();
}

/** Measured in the page, so that the hand that presses costs nothing. */
async function openMany(desk: Dashboard): Promise<readonly number[]> {
  await reopen(desk);
  return desk.page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const times: number[] = [];
    const links = [...document.querySelectorAll<HTMLAnchorElement>(".list a.item")].slice(0, 12);
    for (const href of links.map((link) => link.getAttribute("href"))) {
      const link = document.querySelector<HTMLAnchorElement>(`.list a.item[href="${href}"]`);
      if (!link) continue;
      const before = performance.now();
      link.click();
      const is = () => location.pathname === href && document.querySelector(".thread .bub");
      for (let i = 0; i < 300 && !is(); i += 1) await frame();
      await frame();
      times.push(performance.now() - before);
    }
    return times;
  });
}

async function searchMany(desk: Dashboard): Promise<readonly number[]> {
  await desk.open("/app/search");
  const times: number[] = [];
  const field = desk.page.getByRole("searchbox").or(desk.page.getByRole("combobox")).first();
  for (const words of ["order parcel", "invoice late", "refund shoes", "delivery monday", "size small"]) {
    await field.fill("");
    const answered = desk.page.waitForResponse((response) => response.url().includes("/search/messages"));
    times.push(
      await timed(async () => {
        await field.fill(words);
        await field.press("Enter");
        await answered;
      }),
    );
  }
  return times;
}

/** Frames of the longest list there is on the page, from its top down: how long each took. */
async function scrolled(page: Page, within: string): Promise<readonly number[]> {
  return page.evaluate(async (scope) => {
    const all = [...document.querySelectorAll<HTMLElement>(`${scope}, ${scope.split(",")[0]} *`)];
    const long = all.sort((a, b) => b.scrollHeight - b.clientHeight - (a.scrollHeight - a.clientHeight))[0];
    const times: number[] = [];
    let last = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < 300; i += 1) {
      if (long) long.scrollTop += 120;
      const now = await new Promise<number>((resolve) => requestAnimationFrame(resolve));
      times.push(now - last);
      last = now;
    }
    return times;
  }, within);
}
