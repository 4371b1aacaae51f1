import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import { views } from "./views";

const place = join(import.meta.dirname, "../../../docs/tour.md");
const begin = "<!-- begin: written by screenshots.mjs -->";
const end = "<!-- end: written by screenshots.mjs -->";

/** The views of the dashboard in the tour, each in the light and in the dark, on a desk and on a phone. */
export async function writeTour(): Promise<void> {
  const text = await readFile(place, "utf8");
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error("docs/tour.md has no place for the views");
  await writeFile(place, `${text.slice(0, before)}${begin}\n${views.map(section).join("\n")}${text.slice(after)}`);
}

function section({ name, title }: (typeof views)[number]): string {
  const picture = (look: string) => `![${title}](pictures/${name}-${look}.png)`;
  const looks = ["light-1280", "dark-1280", "light-360", "dark-360"];
  return `### ${title}\n\n| | | | |\n|---|---|---|---|\n| ${looks.map(picture).join(" | ")} |\n`;
}
