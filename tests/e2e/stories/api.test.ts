import type { Page } from "playwright-core";
import { expect } from "vitest";

import type { ChatBox } from "../stage/chatBox";
import type { Form } from "../stage/forms";
import type { Stage } from "../stage/stage";
import { openHouse, story } from "../stage/story";

openHouse();

/** Calls the page's function, as its own scripts do. */
const call = (page: Page, ...args: unknown[]) =>
  page.evaluate((words) => {
    (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp(...words);
  }, args);

/** What the page has asked the chat's server for, but for the frame that is fetched once the page is idle. */
const asked = (box: ChatBox, stage: Stage) =>
  box.watch.requests
    .filter((address) => address.startsWith(stage.server.origin))
    .map((one) => new URL(one).pathname)
    .filter((path) => !/^\/(widget\/[^/]+$|ws\/)/.test(path));

const place = async (box: ChatBox) => {
  const { x = 0, y = 0, width = 0, height = 0 } = (await box.launcher.boundingBox()) ?? {};
  const { width: pageWidth, height: pageHeight } = box.page.viewportSize() ?? { width: 0, height: 0 };
  return { left: x, right: pageWidth - x - width, bottom: pageHeight - y - height };
};

const allForms: Form[] = [
  "snippet",
  "protocolRelative",
  "delayed",
  "callsBehind",
  "callsElsewhere",
  "tagManager",
  "ahize",
  "ajax",
  "twice",
  "nonce",
  "polluted",
];

for (const form of allForms) {
  story(
    `A page that carries the chat code as ${form} has one chat box, for two requests until it is there`,
    async (stage) => {
      const company = await stage.company();
      const box = await stage.visitor(company, {}, form);
      await box.launcher.waitFor();
      const before = asked(box, stage);
      const until = before.filter((path) => !path.startsWith("/assets/widget/hear-")); // once the page is idle
      expect(form === "twice" ? [...new Set(until)].sort() : until.sort()).toEqual([
        "/loader.js",
        `/widget/${company.chatKey}/site.js`,
      ]);
      await box.open();
      await box.write("Do you have hats?");
      await box.mark.waitFor();
      expect(await box.page.locator("#chat-application").count()).toBe(1);
      expect(
        await box.page.evaluate(() => (window as unknown as { smartsupp: { vid: string } }).smartsupp.vid),
      ).toMatch(/^[\w-]{6,64}$/);
    },
  );
}

for (const form of ["callsBehind", "callsElsewhere"] satisfies Form[]) {
  story(`What a page calls before the loader is there reaches the team, as ${form}`, async (stage) => {
    const company = await stage.company();
    const desk = await stage.agent(company.owner);
    const box = await stage.visitor(company, {}, form);
    await box.open();
    await box.write("Hello");
    await desk.openConversation("Hello");
    await desk.page.locator(".whose h2").getByText("Petra from the queue").waitFor();
    await desk.text("petra@example.cz").first().waitFor();
  });
}

story("The npm package drives the chat box with all that it has", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company, {}, "npm");
  const drive = (name: string, ...args: unknown[]) =>
    box.page.evaluate(
      ([one, words]) => {
        const { chat } = window as unknown as { chat: Record<string, (...args: unknown[]) => void> };
        chat[one]?.(...words);
      },
      [name, args] as const,
    );
  await box.launcher.waitFor({ state: "attached" });
  expect(await box.launcher.isVisible()).toBe(false);

  await drive("chatShow");
  await box.launcher.waitFor();
  expect((await place(box)).left).toBe(30);
  expect(await box.launcher.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe("rgb(18, 52, 86)");
  await drive("chatHide");
  await box.launcher.waitFor({ state: "hidden" });

  await drive("setEmail", "petra@example.cz");
  await drive("setPhone", "+420 123 456 789");
  await drive("setGroup", "a1b2c3d4e5");
  await drive("setLanguage", "cs");
  await drive("chatMessage", "Máte čepice?");
  await drive("chatOpen");
  await box.isThere();
  const composer = box.frame.locator("textarea");
  await expect.poll(() => composer.inputValue()).toBe("Máte čepice?");
  await composer.press("Enter");
  await desk.openConversation("Máte čepice?");
  for (const known of ["Petra by npm", "petra@example.cz", "+420 123 456 789"])
    await desk.text(known).first().waitFor();
  await drive("chatClose");
  await box.page.getByRole("button", { name: "Otevřít chat" }).waitFor();
});

story("A script that waits for the function, and later takes it away, leaves a chat that goes on", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company, {}, "ahize");
  await box.launcher.waitFor();
  expect((await place(box)).left).toBe(12);
  await box.open();
  await box.write("One");
  await box.mark.waitFor();
  const sent = () => box.page.evaluate(() => (window as unknown as { chat: { sent?: object } }).chat.sent);
  await expect.poll(sent).toMatchObject({ type: "message", subType: "contact", content: { text: "One" } });

  await box.page.evaluate(() => (window as unknown as { chat: { destroy(): void } }).chat.destroy());
  await box.write("Two");
  await desk.openConversation("Two");
  await desk.write("Still here");
  await box.sees("Still here");
  await box.close();

  // The component is mounted again: the same chat box, and a function that works.
  await box.page.evaluate(() => (window as unknown as { chat: { init(): void } }).chat.init());
  await box.page.waitForFunction(() => "smartsupp" in window);
  await call(box.page, "chat:open");
  await box.sees("Still here");
  expect(await box.page.locator("#chat-application").count()).toBe(1);
});

story("A shop that asks for consent first shows the chat box once it has it", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company, {}, "consent");
  await box.page.waitForFunction(() => "SMARTSUPP_LOADED" in window);
  expect(asked(box, stage)).toEqual(["/loader.js"]);
  expect(await box.page.locator("#chat-application").count()).toBe(0);

  await box.page.evaluate(() => document.dispatchEvent(new Event("consent")));
  await box.launcher.waitFor();
  expect((await place(box)).bottom).toBe(65);
  await box.open();
});

story("Where the second part cannot come the page stays as it was, and may try again", async (stage) => {
  const company = await stage.company();
  const { context, watch } = await stage.browser();
  watch.expect(/Failed to load resource/);
  await context.route("**/site.js*", (route) => route.abort());
  const page = await context.newPage();
  const refused = page.waitForEvent("requestfailed");
  await page.goto(stage.house.customer.address("snippet", company.chatKey));
  await refused;
  await call(page, "chat:open");
  expect(await page.locator("#chat-application").count()).toBe(0);

  await context.unroute("**/site.js*");
  await expect
    .poll(async () => {
      await page.evaluate(() => {
        type Api = { getWidget(name: string): { render(): void } };
        (window as unknown as { smartsupp: Api }).smartsupp.getWidget("default").render();
      });
      return page.locator("#chat-application dialog").isVisible();
    })
    .toBe(true);
});

story("The function answers nothing, but for the promise to say when it is ready", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  await box.page.waitForFunction(() => "SMARTSUPP_LOADED" in window);
  const answers = await box.page.evaluate(async () => {
    const { smartsupp } = window as unknown as { smartsupp: (...call: unknown[]) => unknown };
    const isReady = await Promise.resolve(smartsupp("ready")).then(() => document.querySelector("#chat-application"));
    return [isReady !== null, smartsupp("name", "Petra"), smartsupp("no such command"), smartsupp()];
  });
  expect(answers).toEqual([true, undefined, undefined, undefined]);
});

story("The chat box moves, takes another colour and another language while the page is looked at", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  expect(await place(box)).toMatchObject({ right: 24, bottom: 24 });
  await call(box.page, "theme:position", { orientation: "left", offsetX: 40, offsetY: 120 });
  expect(await place(box)).toMatchObject({ left: 40, bottom: 120 });
  await call(box.page, "theme:position", { orientation: "right", offsetY: 10 });
  expect(await place(box)).toMatchObject({ right: 40, bottom: 10 });

  await call(box.page, "theme:position", { orientation: "left", alignY: "side", offsetY: 150 });
  expect(await box.launcher.boundingBox()).toEqual({ x: 0, y: 150, width: 56, height: 56 });
  await call(box.page, "theme:position", { orientation: "right", alignY: "bottom", offsetY: 10 });

  await call(box.page, "theme:color", "#aa0000");
  expect(await box.launcher.evaluate((button) => getComputedStyle(button).backgroundColor)).toBe("rgb(170, 0, 0)");
  await box.open();
  await expect
    .poll(() => box.frame.locator(".btn.main").evaluate((button) => getComputedStyle(button).backgroundColor))
    .not.toBe("rgb(11, 110, 79)");
  await call(box.page, "language", "cz");
  await box.frame.getByLabel("Zpráva", { exact: true }).waitFor();
});

story("A shop of one page hides the chat box at its checkout", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  const go = (path: string) => box.page.evaluate((to) => history.pushState(null, "", to), path);
  await box.page.evaluate(() => {
    const { _smartsupp } = window as unknown as { _smartsupp: Record<string, unknown> };
    _smartsupp["hideOn"] = ["/checkout*"];
  });
  await go("/checkout/pay");
  await box.launcher.waitFor({ state: "hidden" });
  await go("/thanks");
  await box.launcher.waitFor();
  await go("/checkout");
  await box.launcher.waitFor({ state: "hidden" });
  await call(box.page, "chat:open");
  await box.isThere();
});

story("An element that is added later opens the chat, and another sends for its visitor", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  const add = (operation: string, text: string) =>
    box.page.evaluate(
      ([what, words]) => {
        const link = document.createElement("a");
        link.href = "#";
        link.textContent = what;
        Object.assign(link.dataset, { api: "smartsupp", operation: what, text: words });
        document.querySelector("main")?.append(link);
      },
      [operation, text] as const,
    );
  await add("open", "Do you have");
  await add("send", "Call me, please");
  await box.page.getByText("open", { exact: true }).click();
  await box.isThere();
  await expect.poll(() => box.composer.inputValue()).toBe("Do you have");
  await box.page.getByText("send", { exact: true }).click();
  await box.sees("Call me, please");
  await desk.openConversation("Call me, please");
});

story("Logging out leaves the next at the same computer a chat of their own", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  await call(box.page, "name", "Petra");
  await box.open();
  await box.write("Between us");
  await desk.openConversation("Between us");
  const vid = () => box.page.evaluate(() => (window as unknown as { smartsupp: { vid?: string } }).smartsupp.vid);
  const first = await vid();
  await box.close();

  await call(box.page, "logout");
  expect(await vid()).not.toBe(first);
  await box.open();
  await expect.poll(() => vid()).toMatch(/^[\w-]{6,64}$/);
  expect(await vid()).not.toBe(first);
  expect(await box.said.count()).toBe(0);
  await box.write("I am somebody else");
  await desk.rows.nth(1).waitFor();
  await box.page.reload();
  await box.sees("I am somebody else");
  expect(await box.said.filter({ hasText: "Between us" }).count()).toBe(0);
});

story("Scripts hear what happens in the chat", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.launcher.waitFor();
  await box.page.evaluate(() => {
    const page = window as unknown as { smartsupp: (...call: unknown[]) => void; heard: unknown[] };
    page.heard = [];
    for (const name of [
      "status",
      "messenger_open",
      "message_sent",
      "message_received",
      "agent.join",
      "event",
      "unread",
    ])
      page.smartsupp("on", name, (...args: unknown[]) => page.heard.push([name, ...args]));
  });
  await box.open();
  await box.write("Hello");
  await desk.openConversation("Hello");
  await desk.write("Hi");
  await box.sees("Hi");
  const heard = () =>
    box.page.evaluate(() => JSON.parse(JSON.stringify((window as unknown as { heard: unknown[] }).heard)));
  await expect
    .poll(heard)
    .toEqual(
      expect.arrayContaining([
        ["status", "online"],
        ["messenger_open"],
        ["message_sent", expect.objectContaining({ subType: "contact" })],
        ["event", "Smartsupp_v3", "Visitor_started_conversation", ""],
        ["agent.join", {}, expect.objectContaining({ nickname: "Ema Nováková" })],
        ["event", "Smartsupp_v3", "Agent_served_conversation", "Ema Nováková"],
        [
          "message_received",
          expect.objectContaining({ subType: "agent", content: expect.objectContaining({ text: "Hi" }) }),
        ],
      ]),
    );
});
