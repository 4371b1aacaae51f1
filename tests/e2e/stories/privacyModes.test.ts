import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { ConsentMode } from "@hovor/protocol";
import type { Page } from "playwright-core";
import { expect } from "vitest";

import { ChatBox } from "../stage/chatBox";
import type { PageKind } from "../stage/customer";
import { recordOf, rowOf } from "../stage/record";
import type { Company, Stage } from "../stage/stage";
import { openHouse, story } from "../stage/story";

openHouse();

const document = join(import.meta.dirname, "../../../docs/privacy-modes.md");

const call = (page: Page, ...args: unknown[]) =>
  page.evaluate(
    (words) => (window as unknown as { smartsupp: (...call: unknown[]) => void }).smartsupp(...words),
    args,
  );

/** An account whose owner has picked the mode at the dashboard. */
async function companyWith(stage: Stage, mode: ConsentMode): Promise<Company> {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  if (mode !== "standard") {
    const change = desk.page.waitForResponse((response) => response.url().endsWith("/api/v1/account"));
    await desk.page.goto(`${stage.server.origin}/app/chat-box`);
    const modes = desk.page.getByRole("radiogroup", { name: "Cookies and consent" });
    await modes.getByRole("radio", { name: new RegExp(`^${mode}`, "i") }).check();
    await desk.button("Save").click();
    expect((await change).ok()).toBe(true);
  }
  return company;
}

/** Long enough for whatever a page does by itself to have been done. */
const settle = (page: Page) =>
  page.evaluate(
    () => new Promise<void>((resolve) => requestIdleCallback(() => setTimeout(resolve, 1_500), { timeout: 5_000 })),
  );

const formOf = (mode: ConsentMode): PageKind => (mode === "strict" ? "consentFirst" : "snippet");

for (const mode of ["open", "standard", "strict"] satisfies ConsentMode[]) {
  story(
    `What a visitor's device keeps, and what it asks for, in the ${mode} mode, is what is written down`,
    async (stage) => {
      const company = await companyWith(stage, mode);
      const rows: string[] = [];
      const note = async (box: ChatBox, when: string) =>
        rows.push(rowOf(mode, when, await recordOf(box, stage.server.origin, company)));
      const arrive = async () => {
        const box = await stage.visitor(company, {}, formOf(mode));
        await box.launcher.waitFor();
        await settle(box.page);
        return box;
      };

      await note(await arrive(), "page shown");

      const refusing = await arrive();
      for (const consent of ["analyticsConsent", "marketingConsent"]) await call(refusing.page, consent, false);
      await settle(refusing.page);
      await note(refusing, "both refused");

      const consenting = await arrive();
      await call(consenting.page, "marketingConsent", true);
      await consenting.page.locator("#chat-application iframe").waitFor({ state: "attached" });
      await settle(consenting.page);
      await note(consenting, "marketing agreed to");

      const opening = await arrive();
      await opening.open();
      await opening.write("Do you have hats?");
      await opening.mark.waitFor();
      await settle(opening.page);
      await note(opening, "chat opened, message sent");

      const written = await readFile(document, "utf8");
      expect(rows.filter((row) => !written.includes(row))).toEqual([]);
      await noSecretInAddresses(opening, stage);
    },
  );
}

/** Of all that was asked for, and of what the pages are called. */
async function noSecretInAddresses({ page, watch }: ChatBox, stage: Stage): Promise<void> {
  const frame = page.frames().find((one) => one.url().startsWith(`${stage.server.origin}/widget/`));
  const kept = await frame?.evaluate(() => Object.values(localStorage).find((value) => value.includes("token")));
  const { token, visitorId } = JSON.parse(kept ?? "{}");
  expect(token.length).toBeGreaterThan(64);
  expect(visitorId).toMatch(/^[0-9a-v]{26}$/); // 128 random bits
  const addresses = [...watch.requests, ...watch.sockets, ...page.frames().map((one) => one.url())].join("\n");
  for (const secret of [token, encodeURIComponent(token), visitorId]) expect(addresses).not.toContain(secret);
}

story(
  "A visitor of a standard page is seen live before they open the chat, and is the same one afterwards",
  async (stage) => {
    const company = await stage.company();
    const box = await stage.visitor(company);
    await expect.poll(() => vidOf(box.page)).toMatch(/^[0-9a-v]{26}$/);
    const before = await vidOf(box.page);
    await box.open();
    await box.write("It is me");
    await box.mark.waitFor();
    expect(await vidOf(box.page)).toBe(before);
    expect(await cookie(box.page, "ssupp.vid")).toBe(before);
  },
);

story("The id that another service left is a label that agents see, and opens nothing", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { context, watch } = await stage.browser();
  const { customer } = stage.house;
  await context.addCookies([{ name: "ssupp.vid", value: "vi2sMA1kRnVwQz", url: customer.origin }]);
  const box = new ChatBox(await context.newPage(), watch);
  await box.page.goto(customer.address("snippet", company.chatKey));
  await box.open();
  await box.write("I was here before");
  await box.mark.waitFor();
  expect(await cookie(box.page, "ssupp.vid")).toMatch(/^[0-9a-v]{26}$/);
  await desk.openConversation("I was here before");
  await desk.page.getByText("vi2sMA1kRnVwQz").waitFor();

  // Whoever writes a visitor's id into a cookie gets the label, and not the history.
  const thief = await stage.browser();
  const stolen = (await cookie(box.page, "ssupp.vid")) ?? "";
  await thief.context.addCookies([{ name: "ssupp.vid", value: stolen, url: customer.origin }]);
  const other = new ChatBox(await thief.context.newPage(), thief.watch);
  await other.page.goto(customer.address("snippet", company.chatKey));
  await other.open();
  expect(await other.said.count()).toBe(0);
  expect(await cookie(other.page, "ssupp.vid")).not.toBe(stolen);
});

story("Hosts of one site share their visitor, who finds the chat as they left it", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company, {}, "manyHosts");
  box.watch.expect(/asked a stranger: https:\/\/www\.shop\.test/);
  await box.open();
  await box.write("From the first host");
  await box.mark.waitFor();
  const id = await cookie(box.page, "ssupp.vid");
  await box.page.goto(box.page.url().replace("shop.test", "www.shop.test"));
  await box.sees("From the first host");
  expect(await cookie(box.page, "ssupp.vid")).toBe(id);
  expect((await box.page.context().cookies()).every(({ domain }) => domain === ".shop.test")).toBe(true);
});

story("Where the browser refuses the frame its storage, the page keeps the visitor for it", async (stage) => {
  const company = await stage.company();
  const { context, watch } = await stage.browser({}, {}, await stage.house.refusing());
  const box = new ChatBox(await context.newPage(), watch);
  const address = stage.house.customer.address("snippet", company.chatKey);
  await box.page.goto(address);
  await settle(box.page);
  expect(await context.cookies()).toEqual([]);
  await box.open();
  await box.write("Remember me");
  await box.mark.waitFor();
  await box.composer.fill("half a sen");
  expect(await refusesStorage(box.page, stage.server.origin)).toBe(true);
  const token = (await cookie(box.page, "ssupp.token")) ?? "";
  expect(token.length).toBeGreaterThan(64);

  await box.page.goto(address);
  await box.sees("Remember me");
  expect(await box.composer.inputValue()).toBe("half a sen");
  const addresses = [...watch.requests, ...watch.sockets].join("\n");
  for (const secret of [token, encodeURIComponent(token)]) expect(addresses).not.toContain(secret);

  await call(box.page, "logout");
  await expect.poll(() => cookie(box.page, "ssupp.token")).not.toBe(token);
  await expect.poll(() => box.said.count()).toBe(0);
});

story("In a sandbox, where nothing can be kept, the chat works for as long as the page lives", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { context, watch } = await stage.browser();
  const page = await context.newPage();
  const sandbox = page.frameLocator("iframe");
  const frame = sandbox.frameLocator("#chat-application iframe");
  const arrive = async () => {
    await page.goto(stage.house.customer.address("sandboxed", company.chatKey));
    await sandbox.locator("#chat-application .launch").click();
    await frame.locator('.talk[aria-busy="false"]').waitFor();
  };
  await arrive();
  await frame.getByLabel("Message", { exact: true }).fill("From the sandbox");
  await frame.getByLabel("Message", { exact: true }).press("Enter");
  await desk.openConversation("From the sandbox");
  await desk.write("Mind the sand");
  await frame.getByText("Mind the sand").waitFor();

  await arrive();
  expect(await frame.getByText("Mind the sand").count()).toBe(0); // the visitor is a new one
  expect(await context.cookies()).toEqual([]);
  expect(watch.complaints).toEqual([]);
});

const vidOf = (page: Page) =>
  page.evaluate(() => (window as unknown as { smartsupp: { vid?: string } }).smartsupp.vid ?? "");

async function cookie(page: Page, name: string): Promise<string | undefined> {
  const found = (await page.context().cookies()).find((one) => one.name === name);
  return found && decodeURIComponent(found.value);
}

async function refusesStorage(page: Page, chatOrigin: string): Promise<boolean> {
  const frame = page.frames().find((one) => one.url().startsWith(`${chatOrigin}/widget/`));
  return (
    (await frame?.evaluate(() => {
      try {
        localStorage.setItem("probe", "1");
        return false;
      } catch {
        return true;
      }
    })) ?? false
  );
}
