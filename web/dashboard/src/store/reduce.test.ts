import { describe, expect, test } from "vitest";

import {
  account,
  agent,
  contact,
  conversation,
  group,
  message,
  minute,
  noon,
  note,
  posted,
  snapshot,
  visitor,
} from "../testing";
import { withLastPage } from "./pages";
import { reduce } from "./reduce";
import { stateOf } from "./state";

const state = stateOf(snapshot());
const order = (next: typeof state) => next.conversations.get("order");

describe("a posted message", () => {
  test("of the visitor is unread, and they wait since the first of them", () => {
    const next = reduce(state, posted("order", message(2, { created_at: noon + minute })));

    expect(order(next)).toMatchObject({ last_seq: 2, unread_count: 2, waiting_since: noon, visitor_read_seq: 2 });
    expect(order(next)?.last_message?.text).toBe("words 2");
  });

  test("of an agent answers: nothing is unread and nobody waits", () => {
    const next = reduce(state, posted("order", message(2, { author: "agent", agent_id: "ada" })));

    expect(order(next)).toMatchObject({ unread_count: 0, agent_read_seq: 2 });
    expect(order(next)).not.toHaveProperty("waiting_since");
  });

  test("of the system leaves the wait as it is", () => {
    const joined = message(2, { author: "system", kind: "agent_joined", agent_id: "ada", text: "" });
    const next = reduce(state, posted("order", joined));

    expect(order(next)).toMatchObject({ last_seq: 2, unread_count: 1, waiting_since: noon });
  });

  test("of the system does not take the place of the last words, but of another of the system", () => {
    const joined = message(2, { author: "system", kind: "agent_joined", agent_id: "ada", text: "" });
    const left = message(3, { author: "system", kind: "agent_left", agent_id: "ada", text: "" });
    const happened = conversation({ last_seq: 2, last_message: joined });

    expect(order(reduce(state, posted("order", joined)))?.last_message?.text).toBe("words 1");
    expect(
      order(reduce(stateOf(snapshot({ conversations: [happened] })), posted("order", left)))?.last_message?.kind,
    ).toBe("agent_left");
  });

  test("that is known already changes nothing", () => {
    const next = reduce(state, posted("order", message(1)));
    expect(order(next)).toEqual(order(state));
  });

  test("goes to the end of the loaded thread, once", () => {
    const loaded = withLastPage(state, "order", { messages: [message(1)], more: false });
    const next = reduce(reduce(loaded, posted("order", message(2))), posted("order", message(2)));

    expect(next.threads.get("order")?.messages.map((one) => one.seq)).toEqual([1, 2]);
  });

  test("after a gap lets the thread go, so that it is loaded again", () => {
    const loaded = withLastPage(state, "order", { messages: [message(1)], more: false });
    const next = reduce(loaded, posted("order", message(3)));

    expect(next.threads.has("order")).toBe(false);
  });

  test("of a conversation that is not here changes nothing", () => {
    const next = reduce(state, posted("unknown", message(1)));
    expect(next.conversations).toBe(state.conversations);
  });
});

test("a changed conversation replaces the known one, and keeps its last message if none is told", () => {
  const { last_message: _, ...closed } = conversation({ state: "closed" });
  const next = reduce(state, { type: "conversation.changed", conversation: closed });

  expect(order(next)?.state).toBe("closed");
  expect(order(next)?.last_message?.seq).toBe(1);
});

test("a new conversation appears", () => {
  const next = reduce(state, { type: "conversation.changed", conversation: conversation({ id: "new" }) });
  expect([...next.conversations.keys()]).toEqual(["order", "new"]);
});

test("visitors, agents and the account change as told", () => {
  const named = reduce(state, { type: "visitor.changed", visitor: visitor({ name: "Petra D." }) });
  const away = reduce(named, { type: "agent.changed", agent: agent({ is_available: false }) });
  const installed = reduce(away, { type: "account.changed", account: account({ installed_at: noon }) });

  expect(installed.visitors.get("petra")?.name).toBe("Petra D.");
  expect(installed.agents.get("ada")?.is_available).toBe(false);
  expect(installed.account.installed_at).toBe(noon);
});

describe("marks", () => {
  const marked = { type: "conversation.marked", conversation_id: "order" } as const;

  test("tell how far each side has come", () => {
    const byVisitor = { ...marked, side: "visitor", delivered_seq: 3, read_seq: 2, unread_count: 1 } as const;
    const byAgents = { ...marked, side: "agent", delivered_seq: 1, read_seq: 1, unread_count: 0 } as const;
    const next = reduce(reduce(state, byVisitor), byAgents);

    expect(order(next)).toMatchObject({ visitor_delivered_seq: 3, visitor_read_seq: 2 });
    expect(order(next)).toMatchObject({ agent_delivered_seq: 1, agent_read_seq: 1, unread_count: 0 });
  });

  test("never go back", () => {
    const late = { ...marked, side: "visitor", delivered_seq: 0, read_seq: 0, unread_count: 1 } as const;
    expect(order(reduce(state, late))).toEqual(order(state));
  });

  test("of a conversation that is not here change nothing", () => {
    const other = {
      ...marked,
      conversation_id: "other",
      side: "agent",
      delivered_seq: 1,
      read_seq: 1,
      unread_count: 0,
    };
    expect(reduce(state, other as never)).toBe(state);
  });
});

test("an ended session, and what a newer server tells, change nothing", () => {
  expect(reduce(state, { type: "session.ended", agent_id: "ada", session_id: "s" })).toBe(state);
  expect(reduce(state, { type: "weather.changed" } as never)).toBe(state);
});

test("the state before is left as it was", () => {
  const before = order(state);
  reduce(state, posted("order", message(2)));
  expect(order(state)).toBe(before);
});

describe("a note", () => {
  test("stands in the thread that is here, once", () => {
    const open = withLastPage(state, "order", { messages: [message(1)], more: false });
    const next = reduce(reduce(open, { type: "note.added", note: note() }), { type: "note.added", note: note() });

    expect(next.threads.get("order")?.notes).toEqual([note()]);
  });

  test("of a thread that is not here comes with its page", () => {
    expect(reduce(state, { type: "note.added", note: note() })).toBe(state);
    const page = { messages: [message(1)], more: false, notes: [note()] };
    expect(withLastPage(state, "order", page).threads.get("order")?.notes).toEqual([note()]);
  });
});

test("what the team keeps of a visitor, and its groups, are told whole", () => {
  const banned = reduce(state, { type: "contact.changed", contact: contact({ banned_at: noon }) });
  expect(banned.contacts.get("petra")?.banned_at).toBe(noon);

  const grouped = reduce(state, { type: "group.changed", group: group() });
  expect(grouped.groups.get("sales")?.name).toBe("Sales");
  expect(reduce(grouped, { type: "group.removed", group_id: "sales" }).groups.size).toBe(0);
});
