import { expect, test } from "vitest";

import { stateOf } from "../store";
import { agent, contact, conversation, logged, message, minute, noon, note, posted, snapshot } from "../testing";
import { countWaiting, deservesNotice } from "./decide";

const event = logged(11, posted("order", message(2)));
const away = { now: noon, isLookedAt: false, openId: undefined };
const of = (values: Parameters<typeof snapshot>[0] = {}) => stateOf(snapshot(values));

test("a visitor who waits for anybody is told aloud", () => {
  expect(deservesNotice(event, of(), away)).toBe(true);
});

test("so is a visitor of one's own, but not a colleague's", () => {
  const mine = of({ conversations: [conversation({ state: "active", agent_ids: ["ada"] })] });
  const theirs = of({ conversations: [conversation({ state: "active", agent_ids: ["tomas"] })] });
  expect(deservesNotice(event, mine, away)).toBe(true);
  expect(deservesNotice(event, theirs, away)).toBe(false);
});

test("not what one is looking at, nor old news, nor a message of the team", () => {
  expect(deservesNotice(event, of(), { now: noon, isLookedAt: true, openId: "order" })).toBe(false);
  expect(deservesNotice(event, of(), { now: noon, isLookedAt: false, openId: "order" })).toBe(true);
  expect(deservesNotice(event, of(), { ...away, now: noon + 5 * minute })).toBe(false);
  const ours = logged(11, posted("order", message(2, { author: "agent", agent_id: "tomas" })));
  expect(deservesNotice(ours, of(), away)).toBe(false);
});

test("who takes no chats is left in peace", () => {
  expect(deservesNotice(event, of({ agents: [agent({ is_available: false })] }), away)).toBe(false);
});

test("a note that calls one is told aloud, also to who takes no chats", () => {
  const called = logged(11, { type: "note.added", note: note({ agent_id: "tomas", mention_ids: ["ada"] }) });
  expect(deservesNotice(called, of({ agents: [agent({ is_available: false })] }), away)).toBe(true);
  expect(deservesNotice(called, of(), { now: noon, isLookedAt: true, openId: "order" })).toBe(false);
  expect(deservesNotice(called, of(), { ...away, now: noon + 5 * minute })).toBe(false);
  const other = logged(11, { type: "note.added", note: note({ agent_id: "tomas" }) });
  expect(deservesNotice(other, of(), away)).toBe(false);
});

test("the title counts who waits, and one's own with something new", () => {
  const state = of({
    conversations: [
      conversation({ id: "a" }),
      conversation({ id: "b", state: "active", agent_ids: ["ada"] }),
      conversation({ id: "c", state: "active", agent_ids: ["ada"], unread_count: 0 }),
      conversation({ id: "d", state: "active", agent_ids: ["tomas"] }),
      conversation({ id: "e", state: "closed" }),
    ],
  });
  expect(countWaiting(state)).toBe(2);
});

test("the title does not count whom the team has blocked, from then on", () => {
  const state = of();
  expect(countWaiting(state)).toBe(1);
  const contacts = new Map([["petra", contact({ banned_at: noon })]]);
  expect(countWaiting({ ...state, contacts })).toBe(0);
});
