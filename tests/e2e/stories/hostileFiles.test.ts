import type { Page } from "playwright-core";
import { expect } from "vitest";

import { type HostileFile, hostileFiles } from "../stage/hostileFiles";
import { openHouse, story } from "../stage/story";

openHouse();

/** As the dashboard does it; the id, or the status of a refusal. */
const upload = (page: Page, { name, content }: HostileFile): Promise<string | number> =>
  page.evaluate(
    async ([fileName, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const answer = await fetch("/api/v1/files", {
        method: "POST",
        headers: {
          "content-type": "application/octet-stream",
          "x-file-name": encodeURIComponent(fileName),
          "x-hovor-request": "1",
        },
        body: bytes,
      });
      return answer.status === 201 ? (await answer.json()).id : answer.status;
    },
    [name, content.toString("base64")] as const,
  );

const fetched = (page: Page, address: string) =>
  page.evaluate(async (url) => {
    const answer = await fetch(url);
    return { headers: Object.fromEntries(answer.headers), body: await answer.text() };
  }, address);

story(`None of ${hostileFiles.length} hostile files is more than a file, opened by who is signed in`, async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  // Chromium's own page around a picture wants a style, and the sandbox keeps out even the test's own script.
  desk.watch.expect(/Applying inline style|CSP: style-src|status of 415|Blocked script execution/);
  let dialogs = 0;
  const tab = await desk.page.context().newPage();
  tab.on("dialog", (dialog) => {
    dialogs += 1;
    return dialog.dismiss();
  });

  const refused = [];
  for (const file of hostileFiles) {
    const id = await upload(desk.page, file);
    if (typeof id === "number") {
      refused.push(id);
      continue;
    }
    const address = `${stage.server.origin}/api/v1/files/${id}`;
    const { headers, body } = await fetched(desk.page, address);
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*sandbox/);
    const isShown = headers["content-disposition"]?.startsWith("inline");
    expect(headers["content-type"]).toMatch(isShown ? /^image\/(png|gif)$/ : /^application\/octet-stream$/);
    if (isShown) expect(body).not.toContain("alert");

    // It is saved, or a picture: a page of ours it is not.
    const saved = tab.waitForEvent("download", { timeout: isShown ? 1 : 5_000 }).catch(() => undefined);
    await tab.goto(address).catch((error: Error) => expect(error.message).toContain("Download is starting"));
    expect((await saved) === undefined).toBe(isShown);
    expect(
      await tab.evaluate(() => document.scripts.length + document.querySelectorAll("svg, form, iframe").length),
    ).toBe(0);
  }
  expect(dialogs).toBe(0);
  expect(refused.every((status) => status === 415)).toBe(true);
  expect(refused.length).toBeLessThan(4);
});
