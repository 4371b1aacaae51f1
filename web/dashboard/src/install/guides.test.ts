import { expect, test } from "vitest";

import { inNext } from "./guideCode";
import { guideNames, guides } from "./guides";
import { directives, oneLine, snippetOf } from "./snippet";

const snippet = snippetOf("https://chat.example", "k1", "strict");

test("each guide but that of the shop in WordPress has the chat code once at least", () => {
  const codes = guideNames.map((name) => [
    name,
    guides[name].some((step) => "code" in step && step.code(snippet).includes("_smartsupp.key = 'k1'")),
  ]);
  expect(Object.fromEntries(codes)).toEqual(
    Object.fromEntries(guideNames.map((name) => [name, name !== "woocommerce"])),
  );
});

test("the component of Next.js gets the script without its element, as a text that is the same", () => {
  const inner = /\{`([\s\S]*)`\}/.exec(inNext(snippet))?.[1] ?? "";
  expect(inner).not.toContain("<script");
  expect(new Function(`return \`${inner}\``)()).toBe(/<script[^>]*>\n([\s\S]*)\n<\/script>/.exec(snippet)?.[1]);
});

test("what a strict policy of the site needs is two directives, and a line without a script in the page", () => {
  expect(directives("https://chat.example")).toBe("script-src https://chat.example;\nframe-src https://chat.example;");
  expect(oneLine("https://chat.example", "k1")).toBe(
    '<script async src="https://chat.example/loader.js" data-key="k1"></script>',
  );
});
