import { expect, test } from "vitest";

import { snippetOf } from "./snippet";

const code = snippetOf("https://chat.lesnikava.cz", "5f2a0c9d");

test("names the account and loads our loader", () => {
  expect(code).toContain("_smartsupp.key = '5f2a0c9d';");
  expect(code).toContain("c.src='https://chat.lesnikava.cz/loader.js?';");
});

test("is a script that makes the queue and puts the loader before the first script of the page", () => {
  const script = code.match(/<script type="text\/javascript">([\s\S]*)<\/script>/)?.[1] ?? "";
  const inserted: { src?: string }[] = [];
  const first = { parentNode: { insertBefore: (node: { src?: string }) => inserted.push(node) } };
  const page = { getElementsByTagName: () => [first], createElement: () => ({}) };
  const view: Record<string, unknown> = {};
  new Function("window", "document", `var smartsupp; ${script}; window.smartsupp = smartsupp;`)(view, page);

  (view.smartsupp as (...command: string[]) => void)("chat:open");
  expect(inserted).toMatchObject([{ src: "https://chat.lesnikava.cz/loader.js?", async: true }]);
  expect(Array.from((view.smartsupp as { _: ArrayLike<string>[] })._[0] ?? [])).toEqual(["chat:open"]);
});

test("says that the chat box is strict where the account is", () => {
  expect(snippetOf("https://chat.lesnikava.cz", "5f2a0c9d", "strict")).toContain(
    "_smartsupp.key = '5f2a0c9d';\n_smartsupp.consentMode = 'strict';\n",
  );
  expect(snippetOf("https://chat.lesnikava.cz", "5f2a0c9d", "open")).toBe(code);
});
