import { expect, test } from "vitest";

import { stateOf } from "../store";
import { conversation, group, snapshot } from "../testing";
import { suggestionsFor } from "./suggest";

const state = stateOf(
  snapshot({
    conversations: [
      conversation({ id: "a", tags: ["return", "vr\u00e1cen\u00ed"] }),
      conversation({ id: "b", tags: ["return"] }),
    ],
    groups: [group(), group({ id: "help", name: "Help desk" })],
  }),
);
const labels = (words: string) => suggestionsFor(words, state).map(({ label }) => label);

test.each([
  ["", []],
  ["parcel ", []],
  ["f", ["from:"]],
  ["late parcel b", ["before:"]],
  ["ha", ["has:file"]],
  ["parcel", []],
  ["from:", ["a visitor", "an agent", "Ada Vesela", "Tomas Hruby"]],
  ["from:tom", ["Tomas Hruby"]],
  ['late from:"tomas h', ["Tomas Hruby"]],
  ["tag:", ["return", "vr\u00e1cen\u00ed"]],
  ["tag:vrac", ["vr\u00e1cen\u00ed"]],
  ["group:", ["Help desk", "Sales"]],
  ["has:", ["File"]],
  ["before:", []],
  ["from:agent ", []],
])("%s", (words, expected) => {
  expect(labels(words)).toEqual(expected);
});

test("what is offered is a filter the server knows", () => {
  expect(suggestionsFor("from:visi", state)[0]?.filter).toEqual({ name: "from", value: "visitor" });
  expect(suggestionsFor("from:ada", state)[0]).toMatchObject({
    filter: { name: "from", value: "Ada Vesela" },
    marks: [[0, 3]],
  });
});
