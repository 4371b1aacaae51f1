import { readdirSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { account, agent, tomas } from "../testing";
import { chatBoxLanguages, languageOptions } from "./languages";
import { changesOf, isSound, lookOf } from "./look";
import { previewOf } from "./previewOf";
import { fitInto } from "./useRoom";

const look = lookOf(account());
const visitor = { device: "desktop", scheme: "light", language: "en", isOnline: true, stage: "open" } as const;

test("the languages are those that the chat box has texts in", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../widget/app/texts"));
  const tags = files.filter((file) => file.endsWith(".json")).map((file) => file.replace(".json", ""));
  expect([...chatBoxLanguages].sort()).toEqual(tags.sort());
  expect(languageOptions().find(({ value }) => value === "cs")?.label).toBe("Czech");
});

test("only what is different is saved, without blanks around it", () => {
  expect(changesOf(look, { ...look, company: " Lesni Kava ", color: "#aa0000" })).toEqual({ color: "#aa0000" });
  expect([isSound(look), isSound({ ...look, company: " " }), isSound({ ...look, color: "red" })]).toEqual([
    true,
    false,
    false,
  ]);
});

test("the team of the preview is here or away as a whole, without who is deactivated", () => {
  const agents = [agent(), tomas, agent({ id: "gone", is_active: false })];
  const away = previewOf(look, "#0b6e4f", { ...visitor, isOnline: false }, agents);
  expect(away.agents.map(({ id, is_online }) => [id, is_online])).toEqual([
    ["ada", false],
    ["tomas", false],
  ]);
  expect(away.agents[0]).not.toHaveProperty("email");
});

test("a window is made smaller until it fits, and fills its room unless its size is fixed", () => {
  const least = { width: 760, height: 700 };
  expect(fitInto({ width: 1000, height: 800 }, least, false)).toMatchObject({ scale: 1, width: 1000, height: 800 });
  expect(fitInto({ width: 380, height: 800 }, least, false)).toMatchObject({ scale: 0.5, width: 760, height: 1600 });
  expect(fitInto({ width: 1000, height: 350 }, least, true)).toMatchObject({ scale: 0.5, shownWidth: 380 });
});
