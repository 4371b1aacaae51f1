import { expectAccessible } from "../stage/access";
import { openHouse, story } from "../stage/story";

openHouse();

const schemes = ["light", "dark"] as const;
const widths = [1280, 320] as const;

for (const colorScheme of schemes) {
  for (const width of widths) {
    const look = { colorScheme, width };
    const how = `${colorScheme}, at ${width} px`;

    story(`Nothing bars the way into the dashboard, ${how}`, async (stage) => {
      const desk = await stage.stranger(look);
      for (const [path, button] of [
        ["/app/sign-in", "Sign in"],
        ["/app/sign-up", "Create account"],
      ] as const) {
        await desk.open(path);
        await desk.button(button).click(); // with its complaints
        await desk
          .text(/Write it as|Fill this in/)
          .first()
          .waitFor();
        await expectAccessible(desk.page, path);
      }
    });

    story(`Nothing bars the work in the dashboard, ${how}`, async (stage) => {
      const company = await stage.company();
      await stage.colleague(company, "Tomáš Dvořák", { jobTitle: "Roaster", motto: "Slowly" });
      const desk = await stage.agent(company.owner, look);
      await expectAccessible(desk.page, "inbox, first steps");
      const box = await stage.visitor(company);
      await box.open();
      await box.write("Is https://hats.example/a yours?");
      await desk.rows.first().waitFor();
      await expectAccessible(desk.page, "inbox with somebody who waits");
      await desk.openConversation("hats.example");
      await desk.write("It is");
      await desk.page.locator(".mark-line").getByText("Read").waitFor();
      await box.composer.pressSequentially("T");
      await desk.page.locator(".thread .typing").waitFor();
      await expectAccessible(desk.page, "conversation");
      for (const view of ["mine", "others", "closed"]) {
        await desk.open(`/app/inbox/${view}`);
        await desk.page.locator(".list :is(.empty, .item)").first().waitFor();
        await expectAccessible(desk.page, view);
      }
      await desk.open("/app/visitors");
      await desk.visitors.first().waitFor();
      await expectAccessible(desk.page, "visitors");
      await desk.visitors.first().locator(".name").click();
      await desk.page.locator(".about .trail").waitFor();
      await expectAccessible(desk.page, "a visitor");
      await desk.page.keyboard.press("?");
      await desk.page.getByRole("dialog").waitFor();
      await expectAccessible(desk.page, "keys");
    });

    story(`Nothing bars the settings, ${how}`, async (stage) => {
      const company = await stage.company();
      await stage.colleague(company, "Tomáš Dvořák", { jobTitle: "Roaster", motto: "Slowly" });
      const desk = await stage.agent(company.owner, look);
      await desk.open("/app/team");
      await desk.button("Add a colleague").waitFor();
      await expectAccessible(desk.page, "team");
      await desk.button("Add a colleague").click();
      await desk.page.getByRole("dialog").waitFor();
      await expectAccessible(desk.page, "new colleague");
      await desk.open("/app/replies");
      await desk.button("Add a reply").click();
      await desk.field("Text").fill("Hello {{visitor.name}}, {{order}}");
      await expectAccessible(desk.page, "new saved reply");
      await desk.field("Shortcut").fill("hello");
      await desk.button("Save").click();
      await desk.text("1 of 1 saved reply").waitFor();
      await expectAccessible(desk.page, "saved replies");
      await desk.open("/app/profile");
      await desk.text("This one").waitFor();
      await expectAccessible(desk.page, "profile");
      await desk.open("/app/install");
      await desk.button("Copy").nth(1).waitFor(); // of the guide, which comes later
      await expectAccessible(desk.page, "install");
    });

    story(`Nothing bars the gallery of all components, ${how}`, async (stage) => {
      const company = await stage.company();
      const desk = await stage.agent(company.owner, look);
      await desk.open("/app/gallery");
      await desk.page.locator("h1").first().waitFor();
      await expectAccessible(desk.page, "gallery");
    });

    story(`Nothing bars the chat box, ${how}`, async (stage) => {
      const company = await stage.company();
      const desk = await stage.agent(company.owner);
      const box = await stage.visitor(company, look);
      if (width > 500) await box.greeting.waitFor(); // a phone has no room for it
      await expectAccessible(box.page, "chat box closed");
      await box.open();
      await expectAccessible(box.page, "chat box open, the page around it");
      await expectAccessible(await box.content(), "chat box open");
      await box.write("Is https://hats.example/a yours?");
      await desk.openConversation("hats.example");
      await desk.write("It is");
      await box.sees("It is");
      await desk.composer.pressSequentially("And");
      await box.frame.locator(".talk .dots").waitFor();
      await expectAccessible(await box.content(), "chat box with a talk");
      await box.frame.getByRole("button", { name: "Add an emoji" }).click();
      await expectAccessible(await box.content(), "emoji");
    });
  }
}
