import { expect, test } from "vitest";

import { agent, tomas } from "../testing";
import { callable, mentionsIn } from "./mentions";

const adam = agent({ id: "adam", name: "Ada" });
const gone = agent({ id: "gone", name: "Jan", is_active: false });

test("a note calls those whose names stand behind an @", () => {
  const team = [agent(), tomas, adam, gone];
  expect(mentionsIn("@Tomas Hruby, and @Ada Vesela: look", team)).toEqual(["ada", "tomas", "adam"]);
  expect(mentionsIn("@Adam", team)).toEqual([]);
  expect(mentionsIn("@Adam and @Ada!", team)).toEqual(["adam"]);
  expect(mentionsIn("Tomas Hruby, @Jan", team)).toEqual([]);
});

test("it calls no more than the server takes", () => {
  const team = Array.from({ length: 30 }, (_, at) => agent({ id: `${at}`, name: `Colleague ${at}` }));
  expect(mentionsIn(team.map(({ name }) => `@${name}`).join(" "), team)).toHaveLength(20);
});

test("colleagues are found by what is typed of their names, but for oneself and those who left", () => {
  const names = (word: string) => callable([agent(), tomas, adam, gone], "ada", word).map(({ agent: one }) => one.name);
  expect(names("")).toEqual(["Ada", "Tomas Hruby"]);
  expect(names("hru")).toEqual(["Tomas Hruby"]);
  expect(names("tomas")).toEqual(["Tomas Hruby"]);
  expect(names("jan")).toEqual([]);
});
