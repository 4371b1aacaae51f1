import type { Browser, CDPSession, Page, Request } from "playwright-core";

import { observe, type Seen } from "./observe";

/** How slow the visitor's machine and line are. */
export interface Circumstances {
  readonly cpu: number;
  readonly isOn3g: boolean;
}

/** What was asked of the chat's server. */
export interface Traffic {
  readonly requests: number;

  /** Headers and bodies of the answers, as they were sent. */
  readonly bytes: number;
}

export interface Visit {
  readonly blockingTime: number;
  readonly longestTask: number;

  /** The page's thread: at scripts, and at everything. */
  readonly scriptTime: number;
  readonly workTime: number;

  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly shift: number;
  readonly heap: number;
  readonly beforeIdle: Traffic;
  readonly onceIdle: Traffic;
  readonly afterClick: Traffic;

  /** From the click to a chat that can be written in. */
  readonly untilUsable: number;
}

export interface Address {
  readonly url: string;

  /** What is not to come, so that the page is as it would be without the chat. */
  readonly blocked: readonly string[];
  readonly hasChat: boolean;
}

/** A line of the third generation, as WebPageTest plays it. */
const thirdGeneration = { offline: false, latency: 300, downloadThroughput: 1_600_000 / 8, uploadThroughput: 96_000 };

/** Long enough for all that a page does by itself: the greeting comes after two seconds. */
const settledAfter = 4_500;

/** Of a task, what is longer than this keeps the visitor waiting. */
const noticed = 50;

/** Opens a page with empty caches, lets it settle, and opens the chat if there is one. */
export async function visit(
  browser: Browser,
  { url, blocked, hasChat }: Address,
  chatOrigins: readonly string[],
  { cpu, isOn3g }: Circumstances,
): Promise<Visit> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1280, height: 800 } });
  try {
    const asked: Request[] = [];
    context.on("request", (request) => {
      const { origin, pathname } = new URL(request.url());
      if (chatOrigins.includes(origin) && isOfChat(pathname)) asked.push(request);
    });
    const page = await context.newPage();
    await page.addInitScript(observe);
    const devtools = await context.newCDPSession(page);
    await devtools.send("Performance.enable");
    await devtools.send("Network.enable");
    await devtools.send("Network.setBlockedURLs", { urls: [...blocked] });
    if (isOn3g) await devtools.send("Network.emulateNetworkConditions", thirdGeneration);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: cpu });

    await page.goto(url, { waitUntil: "load" });
    await page.waitForTimeout(settledAfter);
    const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
    const spent = await metricsOf(devtools);
    const atClick = asked.length;
    const untilUsable = hasChat ? await open(page) : 0;
    const isIdle = asked.findIndex((one) => new URL(one.url()).pathname.startsWith("/widget/"));
    const idle = isIdle < 0 ? atClick : isIdle;
    return {
      blockingTime: seen.longTasks.reduce((sum, one) => sum + Math.max(0, one - noticed), 0),
      longestTask: Math.max(0, ...seen.longTasks),
      firstPaint: seen.firstPaint,
      largestPaint: seen.largestPaint,
      shift: seen.shift,
      ...spent,
      beforeIdle: await traffic(asked.slice(0, idle)),
      onceIdle: await traffic(asked.slice(idle, atClick)),
      afterClick: await traffic(asked.slice(atClick)),
      untilUsable,
    };
  } finally {
    await context.close();
  }
}

const isOfChat = (path: string): boolean => /^\/(loader\.js|shop\/chat\.js|api\/|assets\/widget\/|widget\/)/.test(path);

async function open(page: Page): Promise<number> {
  const since = performance.now();
  await page.locator("#chat-application .launch").click();
  await page.frameLocator("#chat-application iframe").locator('.talk[aria-busy="false"]').waitFor();
  return performance.now() - since;
}

async function metricsOf(devtools: CDPSession) {
  const spent = await metrics(devtools);
  await devtools.send("HeapProfiler.collectGarbage"); // which takes time too, and is no work of the page's
  const left = await metrics(devtools);
  return {
    scriptTime: spent("ScriptDuration") * 1_000,
    workTime: spent("TaskDuration") * 1_000,
    heap: left("JSHeapUsedSize"),
  };
}

async function metrics(devtools: CDPSession): Promise<(name: string) => number> {
  const { metrics: all } = await devtools.send("Performance.getMetrics");
  return (wanted) => all.find(({ name }) => name === wanted)?.value ?? 0;
}

async function traffic(requests: readonly Request[]): Promise<Traffic> {
  let bytes = 0;
  for (const request of requests) {
    const sizes = await request.sizes().catch(() => undefined); // refused, since it is not to come
    if (sizes) bytes += sizes.responseHeadersSize + sizes.responseBodySize;
  }
  return { requests: requests.length, bytes };
}
