import type { VisitorCommand, VisitorEvent, Welcome } from "@hovor/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { FromBox } from "../../bridge/fromBox";
import type { ToBox } from "../../bridge/toBox";
import { Lobby } from "./lobby";

class FakeSocket {
  static all: FakeSocket[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  sent: VisitorCommand[] = [];
  isClosed = false;

  constructor() {
    FakeSocket.all.push(this);
  }
  send(data: string) {
    this.sent.push(JSON.parse(data) as VisitorCommand);
  }
  close() {
    this.isClosed = true;
  }
  welcome(change: Partial<Welcome> = {}) {
    this.onopen?.();
    const welcome = {
      type: "welcome",
      token: "secret",
      visitor: { id: "visitor1", created_at: 0 },
      company: "",
      greeting: "",
      color: "#0b6e4f",
      is_online: true,
      agents: [],
      messages: [],
      more: false,
      ...change,
    } satisfies VisitorEvent;
    this.onmessage?.({ data: JSON.stringify(welcome) });
  }
}

const kept = "hovor:k1";
const conversation = {
  id: "c1",
  state: "waiting" as const,
  agent_ids: [],
  last_seq: 1,
  visitor_delivered_seq: 0,
  visitor_read_seq: 0,
  agent_delivered_seq: 0,
  agent_read_seq: 0,
};

let told: FromBox[];
let say: (message: ToBox) => void;
let lobby: Lobby;
let fetched: number;

const socket = () => FakeSocket.all.at(-1) as FakeSocket;
const hearChat = () => {
  const heard: ToBox[] = [];
  lobby.connect((message) => heard.push(message));
  return heard;
};

beforeEach(() => {
  vi.stubGlobal("WebSocket", FakeSocket);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL("https://chat.example/widget/k1");
  localStorage.clear();
  FakeSocket.all = [];
  told = [];
  fetched = 0;
  const host = {
    isThere: true,
    connect: (onMessage: (message: ToBox) => void) => {
      say = onMessage;
    },
    tell: (message: FromBox) => void told.push(message),
  };
  lobby = new Lobby(host, () => {
    fetched += 1;
  });
  lobby.begin();
});

afterEach(() => {
  for (const one of FakeSocket.all) one.onclose?.({ code: 4004 });
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("does nothing before it is told to", () => {
  say({ type: "former", visitorId: "vi2sMA1kRnVwQz" });
  say({ type: "group", group: "sales" });
  expect([FakeSocket.all.length, fetched, told.length]).toEqual([0, 0, 0]);
});

test("lets the page be seen without reading or keeping anything, and without the chat", () => {
  localStorage.setItem(kept, JSON.stringify({ token: "old", visitorId: "visitor0", at: Date.now() }));
  say({ type: "former", visitorId: "vi2sMA1kRnVwQz" });
  say({ type: "page", url: "https://shop.example/", title: "Shop" });
  say({ type: "language", language: "cs" });
  say({ type: "watch", mayKeep: "false" });
  socket().welcome();
  say({ type: "page", url: "https://shop.example/hats", title: "Hats" });
  expect(socket().sent).toEqual([
    {
      type: "hello",
      key: "k1",
      former_id: "vi2sMA1kRnVwQz",
      page: { url: "https://shop.example/", title: "Shop" },
      language: "cs",
    },
    { type: "page.view", page: { url: "https://shop.example/hats", title: "Hats" } },
  ]);
  expect(told).toEqual([
    { type: "identity", visitorId: "visitor1" },
    { type: "status", status: "online" },
  ]);
  expect(localStorage.getItem(kept)).toContain("old");
  expect(fetched).toBe(0);
});

test("keeps who came once it may, knows them again, and forgets them when that is taken back", () => {
  say({ type: "watch", mayKeep: "false" });
  socket().welcome();
  expect(localStorage).toHaveLength(0);
  say({ type: "watch", mayKeep: "true" });
  expect(localStorage.getItem(kept)).toContain("secret");
  expect(FakeSocket.all).toHaveLength(1);
  say({ type: "watch", mayKeep: "false" });
  expect(localStorage.getItem(kept)).toBeNull();
});

test("comes back as who is kept, with no label of themselves", () => {
  localStorage.setItem(kept, JSON.stringify({ token: "old", visitorId: "visitor0", at: Date.now() }));
  say({ type: "former", visitorId: "visitor0" });
  say({ type: "watch", mayKeep: "true" });
  socket().onopen?.();
  expect(socket().sent).toMatchObject([{ type: "hello", token: "old" }]);
  expect(socket().sent[0]).not.toHaveProperty("former_id");
});

test("tells the label of who has not written yet on the next page too", () => {
  say({ type: "watch", mayKeep: "true" });
  socket().welcome({ visitor: { id: "visitor1", created_at: 0, former_id: "vi2sMA1kRnVwQz" } });
  expect(JSON.parse(localStorage.getItem(kept) ?? "{}")).toMatchObject({ formerId: "vi2sMA1kRnVwQz" });
  socket().onopen?.();
  expect(socket().sent.at(-1)).toMatchObject({ token: "secret", former_id: "vi2sMA1kRnVwQz" });
});

test("hands over to the chat: all that was said, and who was seen", () => {
  say({ type: "watch", mayKeep: "false" });
  socket().welcome();
  say({ type: "group", group: "support" });
  say({ type: "group", group: "sales" });
  say({ type: "prepare" });
  say({ type: "start" });
  say({ type: "open" });
  expect([fetched, socket().isClosed]).toEqual([1, true]);
  const heard = hearChat();
  say({ type: "close" });
  expect(heard).toEqual([
    { type: "group", group: "sales" },
    { type: "prepare" },
    { type: "token", token: "secret", visitorId: "visitor1" },
    { type: "start" },
    { type: "open" },
    { type: "close" },
  ]);
  expect(localStorage).toHaveLength(0); // that is the chat's to do
});

test("starts the chat for somebody who has a conversation, so that they see what is new", () => {
  say({ type: "watch", mayKeep: "true" });
  socket().welcome({ conversation });
  expect(fetched).toBe(1);
  expect(hearChat().map(({ type }) => type)).toEqual(["watch", "token", "listen"]);
});

test("starts the chat when an agent writes, with the words as news, and tells it what may be kept from then on", () => {
  say({ type: "watch", mayKeep: "false" });
  socket().welcome();
  const said = { id: "m1", seq: 1, author: "agent" as const, kind: "text" as const, text: "Hello", created_at: 0 };
  const posted = { type: "message.posted", conversation_id: "c1", message: said } satisfies VisitorEvent;
  socket().onmessage?.({ data: JSON.stringify(posted) });
  expect([fetched, socket().isClosed, [...lobby.arrived]]).toEqual([1, true, ["m1"]]);
  say({ type: "watch", mayKeep: "true" });
  expect(FakeSocket.all).toHaveLength(1);
  expect(hearChat()).toEqual([
    { type: "token", token: "secret", visitorId: "visitor1" },
    { type: "listen" },
    { type: "watch", mayKeep: "true" },
  ]);
  expect(localStorage).toHaveLength(0);
});

test("a banned visitor's page hears of it once, and nobody comes back", () => {
  vi.useFakeTimers();
  say({ type: "watch", mayKeep: "true" });
  socket().onopen?.();
  socket().onclose?.({ code: 4003 });
  vi.advanceTimersByTime(600_000);
  vi.useRealTimers();
  expect([FakeSocket.all.length, told]).toEqual([1, [{ type: "refused" }]]);
});

test("asks the page to keep the token where the browser refuses to, and takes it back from there", () => {
  vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  say({ type: "token", token: "of the page", visitorId: "visitor0" });
  say({ type: "watch", mayKeep: "true" });
  socket().welcome({ token: "renewed" });
  expect(socket().sent[0]).toMatchObject({ token: "of the page" });
  expect(told).toContainEqual({ type: "keep", token: "renewed" });
});

test("asks the page for nothing where nothing may be kept", () => {
  vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  say({ type: "watch", mayKeep: "false" });
  socket().welcome();
  expect(told.map(({ type }) => type)).toEqual(["identity", "status"]);
});

test("forgets on the page's word, and sees whoever comes next as somebody new", () => {
  say({ type: "watch", mayKeep: "true" });
  socket().welcome();
  say({ type: "logout" });
  expect([socket().isClosed, localStorage.getItem(kept)]).toEqual([true, null]);
  say({ type: "watch", mayKeep: "false" });
  socket().onopen?.();
  expect(socket().sent[0]).not.toHaveProperty("token");
});
