import type { Message, TeamChanged, VisitorCommand, VisitorConversation, VisitorEvent, Welcome } from "@hovor/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { FakeServer } from "./fakeSocket";
import type { Unsent } from "./outbox";
import { VisitorFeed, type VisitorFeedOptions } from "./visitorFeed";

let server: FakeServer<VisitorCommand, VisitorEvent>;
let shown: string[];
let earlier: string[];
let resets: number;
let unsent: readonly Unsent[];
let conversation: VisitorConversation | undefined;
let ahead: number | undefined;
let refused: number | undefined;
let token: string | undefined;
let feed: VisitorFeed;

const message = (seq: number, author: Message["author"] = "agent", id = `m${seq}`): Message => ({
  id,
  seq,
  author,
  kind: "text",
  text: id,
  created_at: seq,
});

const talk = (last_seq: number, change: Partial<VisitorConversation> = {}): VisitorConversation => ({
  id: "c1",
  state: "waiting",
  agent_ids: [],
  last_seq,
  visitor_delivered_seq: 0,
  visitor_read_seq: 0,
  agent_delivered_seq: 0,
  agent_read_seq: 0,
  ...change,
});

const welcome = (messages: Message[], change: Partial<Welcome> = {}): Welcome => ({
  type: "welcome",
  token: "t1",
  visitor: { id: "v1", created_at: 0 },
  company: "Lesní Káva",
  greeting: "",
  color: "#0b6e4f",
  is_online: true,
  agents: [],
  ...(messages.length > 0 && { conversation: talk(messages.at(-1)?.seq ?? 0) }),
  messages,
  more: false,
  ...change,
});

const posted = (one: Message, conversation_id = "c1"): VisitorEvent => ({
  type: "message.posted",
  conversation_id,
  message: one,
});

const resumed = (messages: Message[], more = false): VisitorEvent => ({
  type: "resumed",
  conversation_id: "c1",
  messages,
  more,
});

const makeFeed = (options: Partial<VisitorFeedOptions> = {}) =>
  new VisitorFeed({
    openSocket: server.open,
    hello: () => ({ key: "k1", ...(token && { token }) }),
    random: () => 1,
    news: {
      onState: () => {},
      onWelcome: (one) => {
        token = one.token;
      },
      onReset: () => {
        resets += 1;
        shown = [];
      },
      onMessages: (messages) => shown.push(...messages.map((one) => one.id)),
      onEarlier: (messages) => earlier.push(...messages.map((one) => one.id)),
      onConversation: (one) => {
        conversation = one;
      },
      onTeam: (_: TeamChanged) => {},
      onTyping: () => {},
      onQueue: (count) => {
        ahead = count;
      },
      onOutbox: (entries) => {
        unsent = entries;
      },
      onRefused: (code) => {
        refused = code;
      },
    },
    ...options,
  });

const start = (first: Welcome = welcome([])) => {
  feed.open();
  server.latest.accept();
  server.latest.receive(first);
};

const reconnect = (again: Welcome) => {
  server.latest.break();
  vi.advanceTimersByTime(1_000);
  server.latest.accept();
  server.latest.receive(again);
};

const posts = () => server.latest.ofType("message.post") as { id: string; text: string }[];

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  shown = [];
  earlier = [];
  resets = 0;
  unsent = [];
  conversation = undefined;
  refused = undefined;
  token = undefined;
  feed = makeFeed();
});

afterEach(() => {
  feed.close();
  vi.useRealTimers();
});

test("a new visitor says hello without a token, and keeps the one they get", () => {
  start();
  expect(server.latest.sent[0]).toEqual({ type: "hello", key: "k1" });
  reconnect(welcome([]));
  expect(server.latest.sent[0]).toEqual({ type: "hello", key: "k1", token: "t1" });
});

test("shows the last page, then each message once", () => {
  start(welcome([message(41), message(42)]));
  server.latest.receive(posted(message(43)));
  server.latest.receive(posted(message(43)));
  expect(shown).toEqual(["m41", "m42", "m43"]);
});

test("hands on how many wait before, and forgets it with the line", () => {
  start();
  server.latest.receive({ type: "queue.changed", ahead: 0 });
  expect(ahead).toBe(0);
  server.latest.break();
  expect(ahead).toBeUndefined();
});

test("asks for what it missed, after the last message it has", () => {
  start(welcome([message(1), message(2)]));
  reconnect(welcome([message(3)]));
  expect(server.latest.sent[0]).toMatchObject({ conversation_id: "c1", after: 2 });
  expect(shown).toEqual(["m1", "m2", "m3"]);
  expect(resets).toBe(0);
});

test("asks page by page when it missed much", () => {
  start(welcome([message(1)]));
  reconnect(welcome([message(2), message(3)], { more: true, conversation: talk(5) }));
  expect(server.latest.ofType("resume")).toEqual([{ type: "resume", after: 3 }]);
  server.latest.receive(resumed([message(4)], true));
  server.latest.receive(resumed([message(5)]));
  expect(server.latest.ofType("resume")).toHaveLength(2);
  expect(shown).toEqual(["m1", "m2", "m3", "m4", "m5"]);
});

test("closes a gap before it shows what is after it", () => {
  start(welcome([message(1)]));
  server.latest.receive(posted(message(3)));
  server.latest.receive(posted(message(4)));
  expect(shown).toEqual(["m1"]);
  expect(server.latest.ofType("resume")).toEqual([{ type: "resume", after: 1 }]);

  server.latest.receive(resumed([message(2), message(3), message(4)]));
  expect(shown).toEqual(["m1", "m2", "m3", "m4"]);
});

test("asks again when a message overtook the answer that should have held it", () => {
  start(welcome([message(1)]));
  server.latest.receive(posted(message(3)));
  server.latest.receive(posted(message(4)));
  server.latest.receive(resumed([message(2), message(3)]));
  expect(server.latest.ofType("resume")).toHaveLength(2);
  server.latest.receive(resumed([message(4)]));
  expect(shown).toEqual(["m1", "m2", "m3", "m4"]);
});

test("does not ask for ever for what the server does not have", () => {
  start(welcome([message(1)]));
  server.latest.receive(posted(message(9)));
  server.latest.receive(resumed([]));
  expect(server.latest.ofType("resume")).toHaveLength(1);
});

test("keeps a message that overtook the welcome", () => {
  feed.open();
  server.latest.accept();
  server.latest.receive(posted(message(3)));
  server.latest.receive(welcome([message(1), message(2)]));
  expect(shown).toEqual(["m1", "m2", "m3"]);
});

test("starts over when the server knows us by another conversation", () => {
  start(welcome([message(1), message(2)]));
  reconnect(welcome([message(7, "agent", "other")], { conversation: talk(7, { id: "c2" }) }));
  expect(resets).toBe(1);
  expect(shown).toEqual(["other"]);
});

test("a first message begins the conversation", () => {
  start();
  feed.post("Hello");
  const [sent] = posts();
  server.latest.receive(posted(message(1, "visitor", sent?.id)));
  expect(shown).toEqual([sent?.id]);
  expect(unsent).toEqual([]);
});

test("shows in a second tab what was written in the first", () => {
  start(welcome([message(1)]));
  server.latest.receive(posted(message(2, "visitor", "written-elsewhere")));
  expect(shown).toEqual(["m1", "written-elsewhere"]);
});

test("holds back what is written until the server said welcome", () => {
  feed.post("Hello");
  feed.open();
  server.latest.accept();
  expect(posts()).toEqual([]);
  server.latest.receive(welcome([]));
  expect(posts()).toMatchObject([{ text: "Hello" }]);
});

test("sends again, with the same id and in order, what was not confirmed", () => {
  start(welcome([message(1)]));
  feed.post("one");
  feed.post("two");
  const before = posts();
  reconnect(welcome([], { conversation: talk(1) }));
  expect(posts()).toEqual(before);
  expect(before.map((post) => post.text)).toEqual(["one", "two"]);
});

test("does not send again what was stored although its confirmation was lost", () => {
  start(welcome([message(1)]));
  feed.post("one");
  const id = unsent[0]?.id;
  reconnect(welcome([message(2, "visitor", id)]));
  expect(posts()).toEqual([]);
  expect(unsent).toEqual([]);
  expect(shown).toEqual(["m1", id]);
});

test("sends again after 10 s without a confirmation, and takes a late one", () => {
  start(welcome([message(1)]));
  feed.post("one");
  const [first] = posts();
  vi.advanceTimersByTime(10_000);
  expect(posts().map((post) => post.id)).toEqual([first?.id, first?.id]);

  server.latest.receive(posted(message(2, "visitor", first?.id)));
  server.latest.receive(posted(message(2, "visitor", first?.id)));
  expect(shown).toEqual(["m1", first?.id]);
  vi.advanceTimersByTime(15_000);
  expect(posts()).toHaveLength(2);
});

test("says what was refused, keeps it, and tries again when asked", () => {
  start();
  feed.post("one");
  const id = unsent[0]?.id ?? "";
  const problem = { code: "rate_limited", title: "", status: 429, detail: "" } as const;
  server.latest.receive({ type: "command.failed", id, problem });
  expect(unsent).toMatchObject([{ id, failure: "rate_limited" }]);

  reconnect(welcome([]));
  expect(posts()).toEqual([]);
  feed.retry(id);
  expect(posts()).toMatchObject([{ id, text: "one" }]);
});

test("sends a file that is on the server like words, until it is stored", () => {
  const file = { id: "f1", name: "a.pdf", media_type: "application/pdf", size: 5 };
  start(welcome([message(1)]));
  feed.postFile("m-file", file);
  const post = { type: "message.post", id: "m-file", file_id: "f1" };
  expect(posts()).toEqual([post]);
  reconnect(welcome([], { conversation: talk(1) }));
  expect(posts()).toEqual([post]);

  server.latest.receive(posted({ ...message(2, "visitor", "m-file"), kind: "file", text: "", file }));
  expect(unsent).toEqual([]);
});

test("sends what a former page could not", () => {
  feed.open([{ id: "old-one", text: "from before", createdAt: 0 }]);
  server.latest.accept();
  server.latest.receive(welcome([]));
  expect(posts()).toMatchObject([{ id: "old-one", text: "from before" }]);
});

test("comes back soon from a restart, and loses nothing in it", () => {
  start(welcome([message(1)]));
  server.latest.break(1012);
  feed.post("during");
  vi.advanceTimersByTime(400);
  server.latest.accept();
  server.latest.receive(welcome([message(2)]));
  expect(posts()).toMatchObject([{ text: "during" }]);
  expect(shown).toEqual(["m1", "m2"]);
});

test("ends when there is no such chat", () => {
  start();
  server.latest.break(4004);
  vi.advanceTimersByTime(120_000);
  expect(refused).toBe(4004);
  expect(server.sockets).toHaveLength(1);
});

test("ends when the server refuses a visitor, whose closing may not arrive", () => {
  feed.open();
  server.latest.accept();
  const problem = { code: "forbidden", title: "", status: 403, detail: "" } as const;
  server.latest.receive({ type: "command.failed", problem });
  vi.advanceTimersByTime(120_000);
  expect(refused).toBe(4003);
  expect(server.sockets).toHaveLength(1);
});

test("comes back later when the server cannot say welcome", () => {
  feed.open();
  server.latest.accept();
  const problem = { code: "unavailable", title: "", status: 503, detail: "" } as const;
  server.latest.receive({ type: "command.failed", problem });
  expect(server.latest.isClosed).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(server.sockets).toHaveLength(2);
});

test("tells the server what arrived, and what was read", () => {
  start(welcome([message(1, "visitor"), message(2)]));
  expect(server.latest.ofType("mark")).toEqual([{ type: "mark", delivered_seq: 2 }]);
  feed.markRead(2);
  feed.markRead(2);
  feed.markRead(1);
  feed.markRead(99);
  expect(server.latest.ofType("mark").slice(1)).toEqual([{ type: "mark", read_seq: 2 }]);
});

test("tells after a reconnect what was read meanwhile", () => {
  start(welcome([message(1)]));
  server.latest.break();
  feed.markRead(1);
  vi.advanceTimersByTime(1_000);
  server.latest.accept();
  server.latest.receive(welcome([], { conversation: talk(1, { visitor_delivered_seq: 1 }) }));
  expect(server.latest.ofType("mark")).toEqual([{ type: "mark", read_seq: 1 }]);
});

test("moves the marks forward only", () => {
  start(welcome([message(1, "visitor")]));
  const mark = { type: "conversation.marked", conversation_id: "c1", side: "agent", unread_count: 0 } as const;
  server.latest.receive({ ...mark, delivered_seq: 1, read_seq: 1 });
  server.latest.receive({ ...mark, delivered_seq: 1, read_seq: 0 });
  expect(conversation).toMatchObject({ agent_delivered_seq: 1, agent_read_seq: 1 });
});

test("takes an answer as a sign that all before it was read", () => {
  start(welcome([message(1, "visitor")]));
  server.latest.receive(posted(message(2)));
  expect(conversation).toMatchObject({ last_seq: 2, agent_read_seq: 2 });
});

test("loads earlier messages one page at a time", () => {
  start(welcome([message(11)]));
  feed.loadEarlier();
  feed.loadEarlier();
  expect(server.latest.ofType("load_earlier")).toEqual([{ type: "load_earlier", before: 11 }]);

  const page = Array.from({ length: 10 }, (_, i) => message(i + 1));
  server.latest.receive({ type: "earlier", conversation_id: "c1", messages: page, more: false });
  expect(earlier).toHaveLength(10);
  feed.loadEarlier();
  expect(server.latest.ofType("load_earlier")).toHaveLength(1);
});

test("asks for earlier messages again when the server could not give them", () => {
  start(welcome([message(11)]));
  expect(feed.loadEarlier()).toBe(true);
  const problem = { code: "unavailable", title: "", status: 503, detail: "" } as const;
  server.latest.receive({ type: "command.failed", problem });
  expect(earlier).toEqual([]);
  expect(feed.loadEarlier()).toBe(true);
  expect(server.latest.ofType("load_earlier")).toHaveLength(2);
});

test("asks for no earlier messages while the line is down", () => {
  start(welcome([message(11)]));
  server.latest.break();
  expect(feed.loadEarlier()).toBe(false);
});

test("asks for earlier messages again when the line broke over it", () => {
  start(welcome([message(11)]));
  feed.loadEarlier();
  reconnect(welcome([], { conversation: talk(11) }));
  feed.loadEarlier();
  expect(server.latest.ofType("load_earlier")).toHaveLength(1);
});

test("sends what is known of the visitor until the server has it", () => {
  feed.update({ name: "Petra" });
  start();
  expect(server.latest.ofType("visitor.update")).toEqual([{ type: "visitor.update", name: "Petra" }]);
  reconnect(welcome([], { visitor: { id: "v1", name: "Petra", created_at: 0 } }));
  expect(server.latest.ofType("visitor.update")).toEqual([]);
});

test("gathers what comes in many pieces, and says it before the next message", () => {
  start();
  feed.update({ name: "Petra" });
  feed.update({ variables: [{ name: "plan", kind: "text", value: "gold" }] });
  feed.update({ variables: [{ name: "seats", kind: "number", value: "3" }] });
  expect(server.latest.ofType("visitor.update")).toEqual([]);
  vi.advanceTimersByTime(100);
  expect(server.latest.ofType("visitor.update")).toMatchObject([
    { name: "Petra", variables: [{ name: "plan" }, { name: "seats" }] },
  ]);
  feed.update({ group: "sales" });
  feed.post("Hello");
  const types = server.latest.sent.map((command) => command.type);
  expect(types.slice(-2)).toEqual(["visitor.update", "message.post"]);
  vi.advanceTimersByTime(100);
  expect(server.latest.ofType("visitor.update")).toHaveLength(2);
});

test("a rating is sent until the server has it", () => {
  start(welcome([message(1)]));
  feed.rate({ value: 5 });
  feed.rate({ text: "Quick" });
  expect(server.latest.ofType("conversation.rate").at(-1)).toMatchObject({ value: 5, text: "Quick" });
  reconnect(welcome([], { conversation: talk(1, { rating: { value: 5, rated_at: 0 } }) }));
  expect(server.latest.ofType("conversation.rate")).toMatchObject([{ value: 5, text: "Quick" }]);
  reconnect(welcome([], { conversation: talk(1, { rating: { value: 5, text: "Quick", rated_at: 0 } }) }));
  expect(server.latest.ofType("conversation.rate")).toEqual([]);
});

test("does not say who types before there is a conversation", () => {
  start();
  feed.setTyping(true);
  expect(server.latest.ofType("typing")).toEqual([]);
  server.latest.receive(posted(message(1, "visitor")));
  feed.setTyping(true);
  expect(server.latest.ofType("typing")).toEqual([{ type: "typing", is_typing: true }]);

  feed.setTyping(true, `${"x".repeat(1_999)}\u{1f600}`); // half of it would be no character
  expect(server.latest.ofType("typing").at(-1)).toMatchObject({ text: "x".repeat(1_999) });
});

test("says where a conversation will be sent", async () => {
  start(welcome([message(1, "visitor")]));
  const asked = feed.requestTranscript("eve@example.com");
  expect(server.latest.ofType("transcript.request")).toEqual([
    { type: "transcript.request", email: "eve@example.com" },
  ]);
  server.latest.receive({ type: "transcript.requested", email: "eve@example.com" });
  expect(await asked).toEqual({ email: "eve@example.com" });
});

test("says why a conversation is not sent", async () => {
  start(welcome([message(1, "visitor")]));
  const asked = feed.requestTranscript("eve");
  const problem = { code: "invalid_argument", title: "", status: 400, detail: "" } as const;
  server.latest.receive({ type: "command.failed", problem });
  expect(await asked).toEqual({ failure: "invalid_argument" });
});

test("a conversation is not sent while the line is down, nor when it breaks before the answer", async () => {
  expect(await feed.requestTranscript("eve@example.com")).toEqual({ failure: "unavailable" });
  start(welcome([message(1, "visitor")]));
  const asked = feed.requestTranscript("eve@example.com");
  server.latest.break();
  expect(await asked).toEqual({ failure: "unavailable" });
});
