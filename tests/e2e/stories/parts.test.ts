import { expect } from "vitest";

import { picture } from "../stage/samples";
import { openHouse, story } from "../stage/story";

openHouse();

story("What few need is fetched when they need it", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  const fetched = (part: string) => box.watch.requests.some((one) => one.includes(`/assets/widget/${part}-`));
  await box.open();
  await box.write("Hello");
  await box.mark.filter({ hasText: /Sent|Delivered/ }).waitFor();
  expect(["files", "LargePicture", "EmojiPicker"].filter(fetched)).toEqual([]);

  await box.frame.getByRole("button", { name: "Add an emoji" }).click();
  await box.frame.getByRole("button", { name: "waving" }).click();
  await box.composer.press("Enter");
  await box.sees("👋");
  expect(["files", "LargePicture", "EmojiPicker"].filter(fetched)).toEqual(["EmojiPicker"]);
});

story("A part that can't be fetched says so, and comes with the next click", async (stage) => {
  const company = await stage.company();
  const box = await stage.visitor(company);
  box.watch.expect(/ERR_FAILED|dynamically imported/);
  await box.open();
  await box.attach(picture("lamp.png"));
  await box.mark.filter({ hasText: /Sent|Delivered/ }).waitFor();

  const part = /\/assets\/widget\/LargePicture-/;
  await box.page.route(part, (route) => route.abort());
  const lamp = box.frame.getByRole("button", { name: "lamp.png" });
  await lamp.click();
  await box.frame.getByRole("alert").getByText("Could not be loaded").waitFor();
  await box.page.unroute(part);
  await lamp.click();
  await box.frame.getByRole("dialog", { name: "lamp.png" }).waitFor();
  await box.page.keyboard.press("Escape");
  await box.frame.locator(".pic:focus").waitFor();
  expect(await box.frame.getByRole("alert").count()).toBe(0);
});
