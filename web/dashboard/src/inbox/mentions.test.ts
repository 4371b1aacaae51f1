import { expect, test } from "vitest";

import { agent, tomas } from "../testing";
import { mentionsIn } from "./mentions";

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
