import type { Locator } from "playwright-core";
import { expect } from "vitest";

import { expectAccessible, expectNoOverflow } from "../stage/access";
import type { ChatBox } from "../stage/chatBox";
import { widths } from "../stage/stage";
import { openHouse, story } from "../stage/story";

openHouse();

const question = "هل لديكم قفازات Nordic مقاس 42؟";
const answer = "نعم، تجدونها هنا: https://hats.example/gloves?size=42 (باللون الأسود).";
const inLatin = "Order 20418, please!";

async function edges(one: Locator): Promise<{ left: number; right: number }> {
  const box = await one.boundingBox();
  if (!box) throw new Error("it is not seen");
  return { left: box.x, right: box.x + box.width };
}

async function expectInside(box: ChatBox, name: string): Promise<void> {
  const whole = await edges(box.page.locator("#chat-application .panel"));
  const { left, right } = await edges(box.frame.locator(name));
  expect(left, name).toBeGreaterThanOrEqual(whole.left);
  expect(right, name).toBeLessThanOrEqual(whole.right);
}

/** In which words are written: a message's own, whatever the chat box speaks. */
const directionOf = (box: ChatBox, text: string) =>
  box.said
    .filter({ hasText: text })
    .locator("[dir=auto]")
    .evaluate((words) => getComputedStyle(words).direction);

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of widths) {
    const how = `${colorScheme}, at ${width} px`;

    story(`In Arabic the chat runs from right to left, ${how}`, async (stage) => {
      const company = await stage.company();
      const desk = await stage.agent(company.owner);
      const box = await stage.visitor(company, { colorScheme, width }, "arabic");
      await box.page.getByRole("button", { name: "فتح الدردشة" }).waitFor();
      if (width > 500) await box.greeting.getByText("مرحبًا! هل يمكننا مساعدتك في أي شيء؟").waitFor();
      expect((await edges(box.launcher)).right).toBe(width - (width > 500 ? 24 : 16)); // where the site wants it
      await expectAccessible(box.page, "closed");
      await expectNoOverflow(box.page, "closed");

      await box.open();
      await box.frame.locator('html[lang="ar"][dir="rtl"]').waitFor({ state: "attached" });
      const field = box.frame.getByLabel("الرسالة", { exact: true });
      await field.fill(question);
      await field.press("Enter");
      await desk.openConversation("Nordic");
      await desk.write(answer);
      await box.sees("باللون الأسود");
      await field.fill(inLatin);
      await box.frame.getByRole("button", { name: "إرسال" }).click();
      await desk.write("شكرًا، سنعتني بطلبكم.");
      await box.sees("سنعتني");

      expect(await directionOf(box, question)).toBe("rtl");
      expect(await directionOf(box, inLatin)).toBe("ltr");
      const mine = await edges(box.frame.locator(".said.me .bub").first());
      const theirs = await edges(box.frame.locator(".said:not(.me) .bub").last());
      expect(mine.left).toBeLessThan(theirs.left);
      expect(mine.right).toBeLessThan(theirs.right);
      const content = await box.content();
      await expectNoOverflow(content, "talk");
      await expectNoOverflow(box.page, "the page around it");
      await expectAccessible(content, "talk");

      await box.frame.getByRole("button", { name: "إضافة رمز تعبيري" }).click();
      await expectInside(box, ".emoji");
      await expectAccessible(content, "emoji");
      await box.page.keyboard.press("ArrowLeft");
      await box.frame.getByRole("button", { name: "ضحك", exact: true }).and(box.frame.locator(":focus")).waitFor();
      await box.page.keyboard.press("Escape");
      await box.frame.getByRole("button", { name: "المزيد" }).click();
      await expectInside(box, ".menu");
      await expectAccessible(content, "menu");
      await expectNoOverflow(content, "menu");
    });
  }
}
