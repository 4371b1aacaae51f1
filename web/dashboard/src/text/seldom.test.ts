import { expect, test } from "vitest";

import { seldom } from "./en/seldom";

const sources = import.meta.glob<string>(["../**/*.{ts,tsx}", "!../**/*.test.*", "!../testing/**", "!./en/**"], {
  eager: true,
  query: "?raw",
  import: "default",
});
const imported = /^(?:import|export)\s(?!type\s)[^;]*?from\s"(\.[^"]+)";/gms;

/** The files that come with this one, without those that it loads later. */
function filesFrom(path: string, found = new Set<string>()): Set<string> {
  const source = sources[path];
  if (source === undefined || found.has(path)) return found;
  found.add(path);
  for (const [, to = ""] of source.matchAll(imported)) {
    const stem = new URL(to, `https://src/text/${path}`).pathname.replace("/", "../").replace("../text/", "./");
    for (const ending of [".ts", ".tsx", "/index.ts"]) filesFrom(stem + ending, found);
  }
  return found;
}

test("what is loaded at first says nothing that comes later", () => {
  const files = [...filesFrom("../main.tsx")];
  expect(files.length).toBeGreaterThan(200);
  const words = (path: string) => [...(sources[path] ?? "").matchAll(/"([\w.]+)"/g)].map(([, word = ""]) => word);
  expect(
    files.flatMap((path) =>
      words(path)
        .filter((word) => word in seldom)
        .map((word) => [path, word]),
    ),
  ).toEqual([]);
});
