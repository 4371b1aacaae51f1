import type { Page } from "playwright-core";
import { expect } from "vitest";

import { ChatBox } from "../stage/chatBox";
import type { PageKind } from "../stage/customer";
import { openHouse, story } from "../stage/story";

openHouse();

const keptBy = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));

for (const kind of ["snippet", "strict"] satisfies PageKind[]) {
  story(`Before the visitor opens the chat nothing is kept, on a ${kind} page`, async (stage) => {
    const company = await stage.company();
    await stage.agent(company.owner);
    const box = await stage.visitor(company, {}, kind);
    const keptInFrame = () => box.frame.locator("body").evaluate(() => ({ ...localStorage, ...sessionStorage }));
    await box.greeting.waitFor();
    await expect.poll(() => box.watch.sockets.length).toBe(1); // the page is seen
    expect(await box.page.context().cookies()).toEqual([]);
    expect(await keptBy(box.page)).toEqual({});
    expect(await keptInFrame()).toEqual({});

    // A pointer over the button fetches the chat, which still does nothing.
    await box.launcher.hover();
    await box.frame.locator("main.chat").waitFor({ state: "attached" });
    expect(await keptInFrame()).toEqual({});
    expect(await box.page.context().cookies()).toEqual([]);
    expect(box.watch.sockets).toHaveLength(1);

    await box.open();
    expect(box.watch.sockets).toHaveLength(2); // the chat's, in place of the first
    expect(await keptBy(box.page)).toEqual({});
  });
}

story("A shop with the strictest policy and Trusted Types has the whole chat", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company, {}, "strict");
  await box.open();
  expect(await box.launcher.evaluate((button) => getComputedStyle(button).borderRadius)).not.toBe("0px");
  await box.write("Strictly speaking");
  await desk.openConversation("Strictly speaking");
  await desk.write("Granted");
  await box.sees("Granted");
});

story("The demo shop and its dashboard work over plain HTTP on this machine", async (stage) => {
  const company = await stage.company();
  await stage.server.kill();
  await stage.server.startAgain(["--demo-shop", company.chatKey]);

  const desk = await stage.stranger();
  await desk.page.goto(stage.server.plainOrigin + (await stage.server.signInPath(company.owner.email)));
  await desk.isThere();
  const { context, watch } = await stage.browser();
  const box = new ChatBox(await context.newPage(), watch);
  await box.page.goto(`${stage.server.plainOrigin}/shop/`);
  await box.launcher.waitFor();
  expect(await context.cookies()).toEqual([]);
  expect(await keptBy(box.page)).toEqual({});
  await box.open();
  await box.write("Do you grind it?");
  await desk.openConversation("Do you grind it?");
  await desk.write("As fine as you like");
  await box.sees("As fine as you like");

  for (const path of ["/shop/product.html", "/shop/brewing.html"]) {
    await box.page.goto(stage.server.plainOrigin + path);
    await box.sees("As fine as you like");
  }
});

story("The session's cookie is out of scripts' reach, and no secret is kept where scripts read", async (stage) => {
  const { owner } = await stage.company();
  const desk = await stage.agent(owner);
  const cookies = await desk.page.context().cookies();
  expect(cookies).toHaveLength(1);
  expect(cookies[0]).toMatchObject({
    httpOnly: true,
    secure: true,
    path: "/",
    name: expect.stringMatching(/^__Host-/),
  });
  expect(["Lax", "Strict"]).toContain(cookies[0]?.sameSite);
  expect(await desk.page.evaluate(() => document.cookie)).toBe("");
  const kept = JSON.stringify(await keptBy(desk.page));
  expect(kept).not.toContain(cookies[0]?.value ?? "");
});
