import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import { openHouse, storyAtEachWidth } from "../stage/story";

openHouse();

storyAtEachWidth("Each guide says where the code goes, and the last one is remembered", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  await desk.open("/app/install");
  const tabs = desk.page.getByRole("tab");
  await tabs.first().waitFor();
  for (const name of await tabs.allTextContents()) {
    await desk.page.getByRole("tab", { name, exact: true }).click();
    await desk.page.getByRole("tabpanel", { name }).getByRole("listitem").nth(2).waitFor();
  }
  await expectAccessible(desk.page, "guides");
  await expectNoOverflow(desk.page, "guides");
  await desk.page.reload();
  await desk.page.getByRole("tab", { name: "Next.js", selected: true }).waitFor();
  await desk.page.getByRole("tab", { name: "Next.js" }).press("Home");
  await desk.page.getByRole("tab", { name: "HTML", selected: true }).waitFor();
});

storyAtEachWidth("An admin verifies their site, which answers from the tab that was opened", async (stage, width) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width });
  desk.watch.expect(/status of 404/); // of the site that names no account of ours
  await desk.open("/app/install");
  const address = stage.house.customer.address("snippet", company.chatKey);
  await desk.field("Address of your site").fill("my shop");
  await desk.button("Open and verify").click();
  await desk.text("Write it as shop.example.com").waitFor();
  await desk.field("Address of your site").fill(address);
  const opened = desk.page.context().waitForEvent("page");
  await desk.button("Open and verify").click();
  expect((await opened).url()).toContain("hovor_check=");
  await desk.text(/The chat box works on /).waitFor();
  await desk.text(/You were seen on /).waitFor();
  await desk.text("It works. The first page was seen just now.").waitFor();
  await expectAccessible(desk.page, "a site that was verified");

  await desk.field("Address of your site").fill(address.replace(company.chatKey, "no-such-key"));
  await desk.button("Try again").click();
  await desk.text(/Waiting for /).waitFor();
  await expectAccessible(desk.page, "a site that is waited for");
});
