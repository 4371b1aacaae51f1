import type { CDPSession } from "playwright-core";

import type { Dashboard } from "../stage/dashboard";
import { House, Stage } from "../stage/stage";
import { Visitor } from "./crowd";

/** Conversations of a busy day of one team, eight hours: the first hour of them fills what is kept anyway. */
const hours = 8;
const perHour = Number(process.env["TEST_CONVERSATIONS_PER_HOUR"] ?? 50);
const mostGrowth = 0.2;

/**
 * A day at the dashboard in some minutes: in each conversation the visitor writes, the agent reads, answers and closes,
 * and now and then looks at the other pages. What the page holds is counted after each hour, once it has thrown away what
 * nobody needs.
 */
export async function measure(): Promise<void> {
  const house = await House.open();
  const stage = new Stage(house, "day");
  try {
    const company = await stage.company();
    const desk = await stage.agent(company.owner);
    const devtools = await desk.page.context().newCDPSession(desk.page);
    const heap: number[] = [];
    for (let hour = 1; hour <= hours; hour += 1) {
      for (let at = 0; at < perHour; at += 1) {
        await converse(desk, house.server.origin, company.chatKey, `hour ${hour}, conversation ${at}`);
      }
      await lookAround(desk);
      heap.push(await heapOf(devtools));
      console.log(`hour ${hour}: ${(heap.at(-1) ?? 0).toFixed(2)} MB`);
    }
    const growth = (heap.at(-1) ?? 0) / (heap[0] ?? 1) - 1;
    console.log(`${hours * perHour} conversations; from the first hour to the last ${(growth * 100).toFixed(1)} %`);
    if (growth > mostGrowth) throw new Error("the page holds ever more");
  } finally {
    await stage.close();
    await house.close();
  }
}

async function converse(desk: Dashboard, origin: string, key: string, words: string): Promise<void> {
  const visitor = await Visitor.come(origin, key, 1);
  visitor.write(`A question of ${words}`);
  await desk.page.evaluate(() => document.querySelector<HTMLAnchorElement>('a[href="/app/inbox/waiting"]')?.click());
  await desk.openConversation(`A question of ${words}`);
  for (let turn = 1; turn <= 3; turn += 1) {
    await desk.write(`Answer ${turn}`);
    await desk.bubbles.getByText(`Answer ${turn}`).waitFor();
    visitor.look(turn);
    visitor.write(`And then, ${turn}?`);
    await desk.bubbles.getByText(`And then, ${turn}?`).waitFor();
  }
  await desk.page.keyboard.press("Escape");
  await desk.button("Close").click();
  await desk.event("closed").waitFor();
  visitor.leave();
}

async function lookAround(desk: Dashboard): Promise<void> {
  for (const place of ["visitors", "contacts", "search", "team", "inbox/all"]) {
    await desk.page.evaluate((path) => {
      history.pushState(null, "", `/app/${path}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, place);
    await desk.page.waitForTimeout(300);
  }
}

/** In megabytes, of what is reachable. */
async function heapOf(devtools: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i += 1) await devtools.send("HeapProfiler.collectGarbage");
  const { usedSize } = await devtools.send("Runtime.getHeapUsage");
  return usedSize / 1_000_000;
}
