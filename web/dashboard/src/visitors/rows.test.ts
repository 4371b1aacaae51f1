import type { VisitorPresence } from "@hovor/protocol";
import { expect, test } from "vitest";

import { nothingLive, reduceLive, stateOf } from "../store";
import { conversation, minute, noon, presence, snapshot, visitor } from "../testing";
import { visitorRows } from "./rows";
import { idleAfter } from "./visitorState";

const at = (id: string, minutes: number, more: Partial<VisitorPresence> = {}) =>
  presence({ visitor_id: id, since: noon - minutes * minute, ...more });

function here(...visitors: VisitorPresence[]): ReadonlyMap<string, VisitorPresence> {
  return reduceLive(nothingLive, { type: "visitors.changed", present: visitors, gone: [] }, noon).present;
}

const state = stateOf(
  snapshot({
    conversations: [
      conversation({ id: "a", visitor_id: "waits", waiting_since: noon - minute }),
      conversation({ id: "b", visitor_id: "waits longer", waiting_since: noon - 2 * minute }),
      conversation({ id: "c", visitor_id: "chats", state: "active", agent_ids: ["ada"] }),
      conversation({ id: "d", visitor_id: "reads", state: "closed" }),
    ],
    visitors: [visitor({ id: "chats", name: "Petra" })],
  }),
);
const told = (visitors: ReadonlyMap<string, VisitorPresence>, now = noon) =>
  visitorRows(state, visitors, now, 38).map(({ key, state }) => [key, state]);

test("new chats stand first, then who chats, who is active and who is idle", () => {
  const everybody = here(at("sits", 9), at("reads", 1), at("chats", 3), at("waits", 2), at("waits longer", 2));
  expect(told(everybody)).toEqual([
    ["waits longer", "new"],
    ["waits", "new"],
    ["chats", "chatting"],
    ["reads", "active"],
    ["sits", "idle"],
  ]);
});

test("within a state who is here longest stands first, so that whoever comes moves nobody", () => {
  const two = here(at("b", 2), at("a", 3));
  expect(told(two).map(([key]) => key)).toEqual(["a", "b"]);
  expect(told(here(...two.values(), at("new", 0))).map(([key]) => key)).toEqual(["a", "b", "new"]);
});

test("a visitor is idle after five minutes on one page, and active again on the next", () => {
  const came = here(at("jan", 0));
  expect(told(came, noon + idleAfter - 1)).toEqual([["jan", "active"]]);
  expect(told(came, noon + idleAfter)).toEqual([["jan", "idle"]]);

  const went = here(at("jan", 0, { page_since: noon + idleAfter }));
  expect(told(went, noon + idleAfter + minute)).toEqual([["jan", "active"]]);
});

test("a row has who the visitor is and their conversation, also the one that is closed", () => {
  const [chats, reads] = visitorRows(state, here(at("chats", 1), at("reads", 1, { conversation_id: "d" })), noon, 38);
  expect([chats?.visitor?.name, chats?.conversation?.id]).toEqual(["Petra", "c"]);
  expect([reads?.visitor, reads?.conversation?.id]).toEqual([undefined, "d"]);
});
