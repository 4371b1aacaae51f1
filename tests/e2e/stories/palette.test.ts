import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { Dashboard } from "../stage/dashboard";
import type { Stage } from "../stage/stage";
import { openHouse, story, storyAtEachWidth } from "../stage/story";

openHouse();

const option = (desk: Dashboard, name: string | RegExp) => desk.page.getByRole("option", { name });
const ask = (desk: Dashboard) => desk.page.getByRole("combobox", { name: "Actions, pages and people" });

/** A company whose owner is asked something by somebody with accents in her name. */
async function asked(stage: Stage, width = 1280, colorScheme: "light" | "dark" = "light") {
  const company = await stage.company();
  const desk = await stage.agent(company.owner, { width, colorScheme });
  const box = await stage.visitor(company);
  await box.open();
  await box.page.evaluate(() => {
    (window as unknown as { smartsupp(call: string, name: string): void }).smartsupp("name", "Eliška Horáková");
  });
  await box.write("Is the Brazil in stock?");
  await desk.rows.filter({ hasText: "Horáková" }).waitFor();
  return { company, desk, box };
}

story("An agent finds a visitor by her name, and does what is to be done, from the palette alone", async (stage) => {
  const { desk } = await asked(stage);
  const { keyboard } = desk.page;
  await keyboard.press("Control+K");
  await ask(desk).waitFor();
  await keyboard.type("horakova");
  await option(desk, /Eliška Horáková/).waitFor();
  expect(await desk.page.locator(".palette mark").allTextContents()).toEqual(["Horáková"]);
  await keyboard.press("Enter");
  await desk.bubbles.filter({ hasText: "Brazil" }).waitFor();

  await keyboard.press("Control+K");
  await keyboard.type("join");
  await desk.page.getByRole("group", { name: "This conversation, Eliška Horáková" }).waitFor();
  await keyboard.press("Enter");
  await desk.event("You joined").waitFor();

  await keyboard.press("Control+K");
  await keyboard.type("reply");
  await keyboard.press("Enter");
  await keyboard.type("It is");
  expect(await desk.composer.inputValue()).toBe("It is");

  await keyboard.press("Control+K"); // from within the field, and back to it
  await ask(desk).waitFor();
  await keyboard.press("Escape");
  await ask(desk).waitFor({ state: "detached" });
  await keyboard.type(" here");
  expect(await desk.composer.inputValue()).toBe("It is here");

  await keyboard.press("Control+K");
  await keyboard.type("finish");
  await option(desk, /Close/).waitFor();
  await keyboard.press("Enter");
  await desk.text("This conversation is closed.").waitFor();
});

story("The file chooser, the theme, the language and the sign-out are all in the palette", async (stage) => {
  const { desk } = await asked(stage);
  desk.watch.expect(/status of 401/);
  const type = async (words: string) => {
    await desk.page.keyboard.press("Control+K");
    await desk.page.locator(".palette input").waitFor();
    await desk.page.keyboard.type(words);
  };
  const run = async (words: string) => {
    await type(words);
    await desk.page.keyboard.press("Enter");
  };
  await desk.openConversation("Brazil");
  const chooser = desk.page.waitForEvent("filechooser");
  await run("attach");
  await chooser;
  await run("dark mode");
  await desk.page.locator('html[data-theme="dark"]').waitFor();
  await run("team");
  await desk.page.getByRole("heading", { level: 1, name: "Team" }).waitFor();
  await type("not available");
  await desk.text("Nothing fits “not available”").waitFor();
  await desk.page.keyboard.press("Escape");
  await run("pause");
  await desk.page.locator('.rail [role="switch"][aria-checked="false"]').waitFor();
  await run("cestina");
  await desk.page.getByRole("heading", { level: 1, name: "Tým" }).waitFor();
  await run("odhlasit");
  await desk.text("Jste odhlášeni.").waitFor();
});

story("A key that an agent has changed holds everywhere, until it is given back", async (stage) => {
  const { desk } = await asked(stage);
  const { keyboard } = desk.page;
  await keyboard.press("?");
  await desk.button("Change keys").click();
  const changer = desk.button(/^Change the key of “Close”/);
  await changer.click();
  await keyboard.press("a");
  await desk.page.getByRole("alert").getByText("A is taken by “Join”. Press another, or Esc.").waitFor();
  await keyboard.press("Control+p");
  await desk.text("Ctrl P belongs to the browser.").waitFor();
  await expectAccessible(desk.page, "changing keys");
  await keyboard.press("y");
  await desk.button(/^Change the key of “Close”.*: Y$/).waitFor();

  await changer.click();
  await keyboard.press("Escape"); // stops listening, and does not close the sheet
  await desk.button("Done").click();
  await keyboard.press("Escape");
  await desk.page.getByRole("dialog").waitFor({ state: "detached" });

  await desk.page.reload();
  await desk.isThere();
  await desk.openConversation("Brazil");
  await keyboard.press("e");
  expect(await desk.button("Close").locator("kbd").textContent()).toBe("Y");
  await keyboard.press("y");
  await desk.text("This conversation is closed.").waitFor();

  await desk.open("/app/profile");
  await desk.button("Change keys").click();
  await desk.button("Reset all keys").click();
  await desk.button(/^Change the key of “Close”.*: E$/).waitFor();
});

storyAtEachWidth(
  "The palette is there at any width, in either theme, and for those who listen",
  async (stage, width) => {
    for (const colorScheme of ["light", "dark"] as const) {
      const { desk } = await asked(stage, width, colorScheme);
      if (width > 500) await desk.page.getByRole("button", { name: "Find anything" }).click();
      else await desk.button("Find").click();
      await ask(desk).waitFor();
      await expectAccessible(desk.page, `nothing typed, ${colorScheme}`);
      await expectNoOverflow(desk.page, `nothing typed, ${colorScheme}`);
      await ask(desk).fill("in");
      await option(desk, /Join|Go to the inbox/)
        .first()
        .waitFor();
      await expectAccessible(desk.page, `typed, ${colorScheme}`);
      await expectNoOverflow(desk.page, `typed, ${colorScheme}`);
      await ask(desk).fill("zzz");
      await desk.text("Nothing fits “zzz”").waitFor();
      await expectAccessible(desk.page, `nothing fits, ${colorScheme}`);

      await ask(desk).fill("brazil");
      await option(desk, /Eliška Horáková/).click();
      await desk.bubbles.filter({ hasText: "Brazil" }).waitFor();
    }
  },
);

story("Where text runs from right to left, the palette does too", async (stage) => {
  const { desk } = await asked(stage);
  await desk.page.evaluate(() => {
    document.documentElement.dir = "rtl";
  });
  await desk.page.keyboard.press("Control+K");
  const field = await ask(desk).boundingBox();
  const close = await desk.page.locator(".palette .leave").boundingBox();
  expect(close?.x).toBeLessThan(field?.x ?? 0);
  await expectNoOverflow(desk.page, "from right to left");
});
