import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { expect } from "vitest";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds against WCAG 2.2 AA in a page or a frame, each with the elements concerned: nothing. */
export async function expectAccessible(where: Page | Frame, name: string): Promise<void> {
  // What moves is read half-faded, in colours that nobody meets. What turns for ever is not waited for.
  await where.evaluate(() => {
    const ending = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    return Promise.all(ending.map((one) => one.finished.catch(() => undefined)));
  });
  await where.evaluate(axe);
  const results = await where.evaluate(async (tags) => {
    const { axe: tool } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return tool.run({ runOnly: tags, resultTypes: ["violations"], iframes: false });
  }, rules);
  const found = results.violations.map(
    ({ id, nodes }) => `${name}: ${id}: ${nodes.map((node) => `${node.html} ${node.failureSummary}`).join("; ")}`,
  );
  expect(found).toEqual([]);
}

/** Nothing has to be scrolled sideways, in the page or in a part of it. */
export async function expectNoOverflow(where: Page | Frame, name: string): Promise<void> {
  const wide = await where.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".talk, .head, .write, .menu, .emoji")]
      .filter((one) => one.scrollWidth > one.clientWidth)
      .map((one) => one.className || one.tagName),
  );
  expect(wide, name).toEqual([]);
}
