import type { AgentCommand, AgentEvent, Conversation, LoggedEvent } from "@hovor/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { AgentFeed } from "./agentFeed";
import { FakeServer } from "./fakeSocket";
import type { Unsent } from "./outbox";

let server: FakeServer<AgentCommand, AgentEvent>;
let seen: number[];
let live: string[];
let hellos: number;
let unsent: readonly Unsent[];
let refused: number | undefined;
let loadSnapshot: () => Promise<number>;
let feed: AgentFeed;

const conversation: Conversation = {
  id: "c1",
  visitor_id: "v1",
  state: "active",
  agent_ids: [],
  created_at: 0,
  last_seq: 0,
  visitor_delivered_seq: 0,
  visitor_read_seq: 0,
  agent_delivered_seq: 0,
  agent_read_seq: 0,
  unread_count: 0,
};

const changed = (seq: number): LoggedEvent => ({
  seq,
  change: { type: "conversation.changed", conversation },
  created_at: 0,
});

const written = (seq: number, id: string): LoggedEvent => ({
  seq,
  change: {
    type: "message.posted",
    conversation_id: "c1",
    message: { id, seq: 1, author: "agent", kind: "text", text: "", created_at: 0 },
  },
  created_at: 0,
});

const events = (more: boolean, ...seqs: number[]): AgentEvent => ({ type: "events", events: seqs.map(changed), more });

const connect = () => {
  feed.open(0);
  server.latest.accept();
};

const reconnect = () => {
  server.latest.break();
  vi.advanceTimersByTime(1_000);
  server.latest.accept();
};

const hellosSent = () => server.latest.ofType("hello");

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  seen = [];
  live = [];
  hellos = 0;
  unsent = [];
  refused = undefined;
  loadSnapshot = () => Promise.resolve(40);
  feed = new AgentFeed({
    openSocket: server.open,
    loadSnapshot: () => loadSnapshot(),
    onEvent: (event) => seen.push(event.seq),
    onLive: (event) => live.push(event.type),
    onHello: () => {
      hellos += 1;
    },
    onOutbox: (entries) => {
      unsent = entries;
    },
    onRefused: (code) => {
      refused = code;
    },
    random: () => 1,
  });
});

afterEach(() => {
  feed.close();
  vi.useRealTimers();
});

test("hands on each event once", () => {
  connect();
  server.latest.receive(events(false, 1, 2));
  server.latest.receive(events(false, 2, 3));
  expect(seen).toEqual([1, 2, 3]);
});

test("asks once from where an event is missing", () => {
  connect();
  server.latest.receive(events(false, 1));
  server.latest.receive(events(false, 3, 4));
  server.latest.receive(events(false, 5));
  expect(seen).toEqual([1]);
  expect(hellosSent()).toEqual([
    { type: "hello", after: 0 },
    { type: "hello", after: 1 },
  ]);

  server.latest.receive(events(false, 2, 3, 4, 5));
  expect(seen).toEqual([1, 2, 3, 4, 5]);
});

test("asks for the next page", () => {
  connect();
  server.latest.receive(events(true, 1, 2));
  expect(hellosSent().at(-1)).toEqual({ type: "hello", after: 2 });
});

test("comes back from where it was", () => {
  connect();
  server.latest.receive(events(false, 1, 2));
  reconnect();
  expect(hellosSent()).toEqual([{ type: "hello", after: 2 }]);
  expect(hellos).toBe(2);
});

test("loads the snapshot first when it has none", async () => {
  feed.open();
  server.latest.accept();
  expect(hellosSent()).toEqual([]);
  await vi.advanceTimersByTimeAsync(0);
  expect(hellosSent()).toEqual([{ type: "hello", after: 40 }]);
});

test("starts over from a snapshot when the log does not reach back", async () => {
  connect();
  server.latest.receive({ type: "snapshot.required", last_seq: 41 });
  server.latest.receive(events(false, 41));
  await vi.advanceTimersByTimeAsync(0);
  expect(hellosSent().at(-1)).toEqual({ type: "hello", after: 40 });

  server.latest.receive(events(false, 41));
  expect(seen).toEqual([41]);
});

test("tries the snapshot again when it cannot be loaded", async () => {
  let attempts = 0;
  loadSnapshot = () => (++attempts < 3 ? Promise.reject(new Error("offline")) : Promise.resolve(7));
  feed.open();
  server.latest.accept();
  await vi.advanceTimersByTimeAsync(3_000);
  expect(attempts).toBe(3);
  expect(hellosSent()).toEqual([{ type: "hello", after: 7 }]);
});

test("hands on live state apart from the log", () => {
  connect();
  server.latest.receive({ type: "agents.online", agent_ids: [] });
  server.latest.receive({ type: "visitors.changed", present: [], gone: [] });
  server.latest.receive({ type: "conversation.offered", conversation_id: "c1" });
  server.latest.receive({ type: "pong" });
  expect(live).toEqual(["agents.online", "visitors.changed", "conversation.offered"]);
});

test("sends a file that is on the server like words, until the log has it", () => {
  connect();
  feed.postFile("m-file", "c1", { id: "f1", name: "a.pdf", media_type: "application/pdf", size: 5 });
  expect(server.latest.ofType("message.post")).toEqual([
    { type: "message.post", conversation_id: "c1", id: "m-file", file_id: "f1" },
  ]);
  server.latest.receive({ type: "events", events: [written(1, "m-file")], more: false });
  expect(unsent).toEqual([]);
});

test("keeps what an agent wrote until it is in the log", () => {
  connect();
  const id = feed.post("c1", "Hello");
  reconnect();
  expect(server.latest.ofType("message.post")).toEqual([
    { type: "message.post", conversation_id: "c1", id, text: "Hello" },
  ]);

  server.latest.receive({ type: "events", events: [written(1, id)], more: false });
  expect(unsent).toEqual([]);
});

test("sends with a text the answers that it offers", () => {
  connect();
  feed.post("c1", "Which one?", ["Red", "Blue"]);
  expect(server.latest.ofType("message.post")).toMatchObject([{ text: "Which one?", choices: ["Red", "Blue"] }]);
  expect(unsent).toMatchObject([{ choices: ["Red", "Blue"] }]);
  feed.post("c1", "Take your time");
  expect(server.latest.ofType("message.post").at(-1)).not.toHaveProperty("choices");
});

test("takes an event that it has for the confirmation of what was sent twice", () => {
  connect();
  const id = feed.post("c1", "Hello");
  server.latest.receive(events(false, 1));
  server.latest.receive({ type: "events", events: [written(1, id)], more: false });
  expect(unsent).toEqual([]);
  expect(seen).toEqual([1]);
});

test("says what was refused, and tries again when asked", () => {
  connect();
  const id = feed.post("c1", "Hello");
  const problem = { code: "not_found", title: "", status: 404, detail: "" } as const;
  server.latest.receive({ type: "command.failed", id, problem });
  expect(unsent).toMatchObject([{ id, failure: "not_found" }]);
  feed.retry(id);
  expect(server.latest.ofType("message.post")).toHaveLength(2);
});

test("tells again after a reconnect which conversation is open", () => {
  connect();
  feed.view("c1");
  reconnect();
  expect(server.latest.ofType("view")).toEqual([{ type: "view", conversation_id: "c1" }]);
});

test("tells again after a reconnect that nobody is there, and no more once somebody is", () => {
  connect();
  feed.setIdle(true);
  feed.setIdle(true);
  expect(server.latest.ofType("idle")).toEqual([{ type: "idle", is_idle: true }]);
  reconnect();
  expect(server.latest.ofType("idle")).toEqual([{ type: "idle", is_idle: true }]);

  feed.setIdle(false);
  expect(server.latest.ofType("idle").at(-1)).toEqual({ type: "idle", is_idle: false });
  server.latest.break();
  vi.advanceTimersByTime(10_000);
  server.latest.accept();
  expect(server.latest.ofType("idle")).toEqual([]);
});

test("says with each ping how far it has read the log", () => {
  connect();
  server.latest.receive(events(false, 1, 2));
  vi.advanceTimersByTime(20_000);
  expect(server.latest.ofType("ping")).toEqual([{ type: "ping", after: 2 }]);
});

test("ends when the session has ended", () => {
  connect();
  server.latest.break(4001);
  vi.advanceTimersByTime(120_000);
  expect(refused).toBe(4001);
  expect(server.sockets).toHaveLength(1);
});
