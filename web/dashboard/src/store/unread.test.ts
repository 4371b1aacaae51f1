import type { Conversation, Participant } from "@hovor/protocol";
import { expect, test } from "vitest";

import { conversation, message, posted, snapshot } from "../testing";
import { reduce } from "./reduce";
import { stateOf } from "./state";
import { readSeqOf } from "./unread";

const joined = (agentId: string, more: Partial<Participant> = {}): Participant => ({
  agent_id: agentId,
  reason: "joined",
  joined_at: 0,
  ...more,
});

/** Ada is signed in. */
const taken = (by: readonly Participant[], more: Partial<Conversation> = {}) =>
  conversation({
    state: "active",
    agent_ids: by.map((one) => one.agent_id),
    participants: [...by],
    last_seq: 5,
    agent_read_seq: 5,
    unread_count: 0,
    ...more,
  });
const stateWith = (one: Conversation, unread?: number) =>
  stateOf(
    snapshot({
      conversations: [one],
      ...(unread !== undefined && { unread: [{ conversation_id: one.id, unread_count: unread }] }),
    }),
  );
const order = (state: ReturnType<typeof stateOf>) => state.conversations.get("order");

test("what a colleague has read is still unread for who is in the conversation too", () => {
  const state = stateWith(taken([joined("ada", { read_seq: 3 }), joined("tomas", { read_seq: 5 })]), 2);
  expect(order(state)?.unread_count).toBe(2);
  expect(readSeqOf(order(state) as Conversation, "ada")).toBe(3);

  const marked = reduce(state, {
    type: "conversation.marked",
    conversation_id: "order",
    side: "agent",
    delivered_seq: 5,
    read_seq: 5,
    unread_count: 0,
    reader: { agent_id: "tomas", read_seq: 5, unread_count: 0 },
  });
  expect(order(marked)?.unread_count).toBe(2);
});

test("what we have read on another screen is read here", () => {
  const state = stateWith(taken([joined("ada", { read_seq: 3 })]), 2);
  const marked = reduce(state, {
    type: "conversation.marked",
    conversation_id: "order",
    side: "agent",
    delivered_seq: 5,
    read_seq: 5,
    unread_count: 0,
    reader: { agent_id: "ada", read_seq: 5, unread_count: 0 },
  });
  expect(order(marked)?.unread_count).toBe(0);
  expect(readSeqOf(order(marked) as Conversation, "ada")).toBe(5);
});

test("where we have not joined, what anybody has read is read", () => {
  const state = stateWith(taken([joined("tomas", { read_seq: 5 })], { agent_read_seq: 2, unread_count: 3 }));
  expect(order(state)?.unread_count).toBe(3);
  const marked = reduce(state, {
    type: "conversation.marked",
    conversation_id: "order",
    side: "agent",
    delivered_seq: 5,
    read_seq: 5,
    unread_count: 0,
  });
  expect(order(marked)?.unread_count).toBe(0);
});

test("a visitor's message is one more, our own answer reads all, and a colleague's reads nothing for us", () => {
  const state = stateWith(taken([joined("ada", { read_seq: 5 }), joined("tomas", { read_seq: 5 })]));
  const asked = reduce(state, posted("order", message(6)));
  expect(order(asked)?.unread_count).toBe(1);
  const byTomas = reduce(asked, posted("order", message(7, { author: "agent", agent_id: "tomas" })));
  expect(order(byTomas)?.unread_count).toBe(1);
  const byAda = reduce(byTomas, posted("order", message(8, { author: "agent", agent_id: "ada" })));
  expect(order(byAda)?.unread_count).toBe(0);
  expect(readSeqOf(order(byAda) as Conversation, "ada")).toBe(8);
});

test("what is assigned to us is unread, what we take ourselves is not", () => {
  const waiting = conversation({ last_seq: 2, agent_read_seq: 2, unread_count: 0 });
  const assigned = reduce(stateWith(waiting), {
    type: "conversation.changed",
    conversation: taken([joined("ada", { reason: "assigned", assigned_by: "tomas" })]),
  });
  expect(order(assigned)?.unread_count).toBe(1);

  const taking = reduce(stateWith(waiting), {
    type: "conversation.changed",
    conversation: taken([joined("ada", { read_seq: 5 })]),
  });
  expect(order(taking)?.unread_count).toBe(0);
});

test("a conversation that is not ours to see any more is forgotten with its visitor", () => {
  const state = stateWith(taken([joined("tomas")]));
  const hidden = reduce(state, { type: "hidden", conversation_id: "order" });
  expect(order(hidden)).toBeUndefined();
  expect(hidden.visitors.has(order(state)?.visitor_id ?? "")).toBe(false);
  expect(reduce(state, { type: "hidden" })).toBe(state);
});
