import { expect, test } from "vitest";

import { stateOf } from "../store";
import { conversation, minute, noon, presence, snapshot } from "../testing";
import { Comings } from "./comings";

const old = conversation({ id: "old", state: "closed", agent_ids: ["ada"], created_at: noon - 60 * minute });
const newer = conversation({ id: "newer", state: "closed", agent_ids: ["ada"], created_at: noon - 30 * minute });
const state = stateOf(snapshot({ conversations: [newer, old] }));
const here = (since = noon) => new Map([["petra", presence({ since })]]);
const ids = (back: ReturnType<Comings["among"]>) => back.map(({ conversationId }) => conversationId);

test("a visitor one has talked to is back once, until they have been away for a while", () => {
  const comings = new Comings();
  expect(ids(comings.among(here(), state, noon + 1000))).toEqual(["newer"]);
  expect(ids(comings.among(here(), state, noon + 2000))).toEqual([]);
  expect(ids(comings.among(here(noon + minute), state, noon + minute))).toEqual([]); // has turned a page
  const later = noon + 20 * minute;
  expect(ids(comings.among(here(later), state, later))).toEqual(["newer"]);
});

test("not who was here before one looked, nor who has just begun to talk, nor others' visitors", () => {
  expect(new Comings().among(here(), state, noon + 5 * minute)).toEqual([]);
  const fresh = stateOf(snapshot({ conversations: [conversation({ agent_ids: ["ada"], created_at: noon + 1 })] }));
  expect(new Comings().among(here(), fresh, noon + 10)).toEqual([]);
  const theirs = stateOf(snapshot({ conversations: [{ ...old, agent_ids: ["tomas"] }] }));
  expect(new Comings().among(here(), theirs, noon + 10)).toEqual([]);
});
