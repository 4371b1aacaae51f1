import type { Locator } from "playwright-core";
import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import { give, pdf, picture } from "../stage/samples";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const largest = 20 * 1024 * 1024;

/** A picture whose bytes have come, in the size that they say. */
const isLoaded = (pictures: Locator) =>
  pictures.first().evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth > 0);

const uploads = /\/api\/v1\/.*files$/;

storyAtEachWidth("A visitor sends a picture, and the agent looks at it", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company, { width });
  await box.open();
  const asked = box.page.waitForEvent("filechooser");
  await box.frame.getByRole("button", { name: "Attach a file" }).click();
  await (await asked).setFiles(picture("broken lamp.png"));
  await box.mark.filter({ hasText: /Sent|Delivered/ }).waitFor();
  await expect.poll(() => isLoaded(box.pictures)).toBe(true);

  await desk.rows.filter({ hasText: "Picture" }).click();
  await expect.poll(() => isLoaded(desk.pictures)).toBe(true);
  await desk.button("broken lamp.png").click();
  const large = desk.page.getByRole("dialog", { name: "broken lamp.png" });
  await expect.poll(() => isLoaded(large.locator("img").last())).toBe(true);
  await expectAccessible(desk.page, "a picture in the dashboard");
  await desk.page.keyboard.press("Escape");
  await large.waitFor({ state: "detached" });
  await desk.page.locator(".pic:focus").waitFor();
});

storyAtEachWidth("A visitor leafs through the pictures of a conversation", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company, { width });
  await box.open();
  await box.write("What does it look like?");
  await desk.openConversation("What does it look like?");
  await desk.attach(picture("front.png"), picture("back.png", 600, 1200));
  await expect.poll(() => box.pictures.count()).toBe(2);

  await box.frame.getByRole("button", { name: "front.png" }).click();
  await box.frame.getByRole("dialog", { name: "front.png" }).waitFor();
  await expectAccessible(await box.content(), "a picture in the chat box");
  await box.page.keyboard.press("ArrowRight");
  await box.frame.getByRole("dialog", { name: "back.png" }).waitFor();
  await box.frame.getByRole("button", { name: "Next" }).click();
  await box.frame.getByRole("dialog", { name: "front.png" }).waitFor();
  await box.page.keyboard.press("Escape");
  await box.frame.getByRole("dialog").waitFor({ state: "detached" });
  await box.frame.locator(".pic:focus").waitFor(); // the chat is still open
  await expectNoOverflow(await box.content(), "pictures");
});

story("An agent sends a PDF, and the visitor downloads it under its name", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await box.write("May I have the receipt?");
  await desk.openConversation("May I have the receipt?");
  const receipt = pdf("účtenka.pdf");
  await desk.attach(receipt);

  const link = box.file("účtenka.pdf");
  await link.waitFor();
  await expectAccessible(await box.content(), "a file in the chat box");
  const saved = box.page.waitForEvent("download");
  await link.click();
  expect((await saved).suggestedFilename()).toBe("účtenka.pdf");
  await desk.file("účtenka.pdf").waitFor();
  await expectAccessible(desk.page, "a file in the dashboard");
});

story("What is pasted and what is dropped is sent, at both ends", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  await box.open();
  await give(box.composer, "paste", [picture("image.png")]);
  await desk.openConversation("Picture");
  await give(box.frame.locator(".talk"), "drop", [pdf("a.pdf"), pdf("b.pdf")]);
  await desk.file("b.pdf").waitFor();
  const names = await desk.page
    .locator(".thread .doc")
    .evaluateAll((all) => all.map((one) => one.getAttribute("title")));
  expect(names).toEqual(["a.pdf", "b.pdf"]);

  await give(desk.composer, "paste", [picture("answer.png")]);
  await box.frame.getByRole("button", { name: "answer.png" }).waitFor();
  await give(desk.page.locator(".thread"), "drop", [pdf("c.pdf")]);
  await box.file("c.pdf").waitFor();
});

storyAtEachWidth("What can't be sent is refused before it is tried, and it is said why", async (stage, width) => {
  const company = await stage.company();
  const box = await stage.visitor(company, { width });
  await box.open();
  await give(box.frame.locator(".talk"), "drop", [pdf("photo.psd")], largest + 1);
  await box.frame.getByText("photo.psd is 20.1 MB. Files may be up to 20 MB.").waitFor();
  await give(box.frame.locator(".talk"), "drop", [{ name: "empty.txt", mimeType: "", buffer: Buffer.alloc(0) }]);
  await box.frame.getByText("empty.txt is empty or a folder.").waitFor();
  await expectAccessible(await box.content(), "files that were refused");
  expect(box.watch.requests.filter((one) => uploads.test(one))).toEqual([]);

  await box.attach(...Array.from({ length: 11 }, (_, at) => pdf(`${at + 1}.pdf`)));
  await box.frame.getByText("Up to 10 files at a time. The others were left out.").waitFor();
  await box.file("10.pdf").waitFor();
  expect(await box.file("11.pdf").count()).toBe(0);
});

story("A program, and a picture that is none, are refused in words", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  box.watch.expect(/status of 4(00|15)/);
  await box.open();
  const broken = { ...picture("lamp.png"), buffer: picture("lamp.png").buffer.subarray(0, 60) };
  await box.attach({ name: "game.exe", mimeType: "", buffer: Buffer.from(`MZ${"\0".repeat(200)}`) }, broken);
  const reason = box.frame.getByText("Not sent. Such files are not taken, or the picture is damaged.");
  await expect.poll(() => reason.count()).toBe(2);
  await box.frame.getByRole("button", { name: "Discard" }).first().click();
  await box.frame.getByRole("button", { name: "Discard" }).click();
  await expect.poll(() => box.frame.locator(".said.me").count()).toBe(0);
});

story("A file that goes up can be stopped", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  await box.open();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await box.page.route(uploads, async (route) => {
    await held;
    await route.abort().catch(() => undefined);
  });
  await box.attach(pdf("secret.pdf"));
  await box.frame.getByRole("progressbar", { name: "secret.pdf" }).waitFor();
  await box.frame.getByRole("button", { name: "Cancel secret.pdf" }).click();
  await box.frame.getByText("secret.pdf").waitFor({ state: "detached" });
  letGo();
});

story("What fails in passing is tried again by itself; what does not, when the visitor says so", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  box.watch.expect(/ERR_FAILED|status of 500/);
  await box.open();
  let tries = 0;
  await box.page.route(uploads, async (route) => {
    tries += 1;
    if (tries === 1) return route.abort();
    if (tries === 2)
      return route.fulfill({ status: 500, json: { code: "internal", title: "", status: 500, detail: "" } });
    return route.continue();
  });
  await box.attach(picture("lamp.png"));
  await box.frame.getByRole("alert").filter({ hasText: "Not sent." }).waitFor();
  expect(tries).toBe(2);
  await expectAccessible(await box.content(), "a file that failed");
  await box.frame.getByRole("button", { name: "Try again" }).click();
  await box.mark.filter({ hasText: "Sent" }).waitFor();
  expect(await box.pictures.count()).toBe(1);
});

story("A file waits while the server is away, and is sent once when it is back", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  for (const { watch } of [desk, box]) {
    watch.expect(/WebSocket connection|ERR_CONNECTION_REFUSED|ERR_CONNECTION_RESET|ERR_EMPTY_RESPONSE/);
  }
  await box.open();
  await box.write("Here it comes");
  await desk.openConversation("Here it comes");
  await stage.server.kill();
  await box.attach(pdf("order.pdf"));
  await box.frame.getByText("Sends when you are online").waitFor();
  await stage.server.startAgain();
  await desk.file("order.pdf").waitFor();
  await box.mark.filter({ hasText: /Sent|Delivered|Read/ }).waitFor();
  expect(await box.frame.locator(".said .doc").count()).toBe(1);
});

storyAtEachWidth("Files are still there after a reload, at both ends", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  const box = await stage.visitor(company, { width });
  await box.open();
  await box.attach(picture("lamp.png"), pdf("order.pdf"));
  await desk.openConversation("order.pdf");
  await desk.file("order.pdf").waitFor();
  await box.page.reload();
  await desk.page.reload();

  if (width > 500) await box.isThere();
  else await box.open(); // a phone's whole screen is not taken unasked
  for (const pictures of [box.pictures, desk.pictures]) await expect.poll(() => isLoaded(pictures)).toBe(true);
  await box.file("order.pdf").waitFor();
  await desk.file("order.pdf").waitFor();
  await expectNoOverflow(await box.content(), "files");
});

story("A name that looks like markup is a name", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const box = await stage.visitor(company);
  const name = `<img src=x onerror="alert(1)"> & \u202Egnp.exe.pdf`;
  await box.open();
  await box.attach(pdf(name));
  await desk.openConversation(/img src/);
  await desk.page.locator(".thread .doc").waitFor();
  expect(await desk.page.locator(".thread img").count()).toBe(0);
  expect(await box.frame.locator(".talk img").count()).toBe(0);
});
