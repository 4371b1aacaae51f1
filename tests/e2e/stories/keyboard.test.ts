import { openHouse, story } from "../stage/story";

openHouse();

story("An agent does the day's work without a mouse", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  const { keyboard } = desk.page;
  const box = await stage.visitor(company);
  await box.open();
  await box.write("No mouse today");
  await desk.rows.first().waitFor();

  await keyboard.press("?");
  await desk.page.getByRole("dialog", { name: "Keys" }).waitFor();
  await keyboard.press("Escape");
  await desk.page.getByRole("dialog").waitFor({ state: "detached" });

  await keyboard.press("j");
  await desk.page.locator(".item.is-hover").waitFor();
  await keyboard.press("Enter");
  await desk.bubbles.filter({ hasText: "No mouse today" }).waitFor();
  await keyboard.press("a");
  await desk.event("You joined").waitFor();
  await keyboard.press("r");
  await keyboard.type("Nor here");
  await keyboard.press("Enter");
  await box.sees("Nor here");
  await keyboard.press("Escape");
  await keyboard.press("Shift+A");
  await desk.event("You left").waitFor();
  await keyboard.press("e");
  await desk.text("This conversation is closed.").waitFor();
  await keyboard.press("Shift+E");
  await desk.composer.waitFor();
  await keyboard.press("Escape");
  await desk.text("Choose a conversation").waitFor();

  for (const [key, name] of [
    ["2", "mine"],
    ["3", "others"],
    ["4", "closed"],
    ["1", "waiting"],
  ] as const) {
    await keyboard.press(key);
    await desk.page.waitForURL(`**/app/inbox/${name}`);
  }
  for (const [key, heading] of [
    ["v", "Live visitors"],
    ["t", "Team"],
    ["p", "Profile"],
    ["b", "Chat box"],
    ["n", "Put the chat box on your site"],
  ] as const) {
    await keyboard.press("g");
    await keyboard.press(key);
    await desk.page.getByRole("heading", { level: 1, name: heading }).waitFor();
  }
  await keyboard.press("g");
  await keyboard.press("i");
  await desk.page.waitForURL("**/app/inbox/waiting");
  await keyboard.press("Shift+O");
  await desk.text("Not taking chats").waitFor();
});

story("Keys of one letter can be switched off, for those whose voice types letters", async (stage) => {
  const company = await stage.company();
  const desk = await stage.agent(company.owner);
  await desk.page.keyboard.press("?");
  await desk.page.getByRole("switch", { name: "Keys of one letter" }).click();
  await desk.page.keyboard.press("Escape");
  await desk.page.keyboard.press("4");
  await desk.page.keyboard.press("Tab");
  await desk.page.waitForURL("**/app/inbox/waiting");
});
