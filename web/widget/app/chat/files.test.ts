import type { Message, VisitorCommand, VisitorEvent, Welcome } from "@hovor/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { FromBox } from "../../bridge/fromBox";
import type { ToBox } from "../../bridge/toBox";
import { transcriptOf } from "../talk/transcript";
import { Chat } from "./chat";

class FakeSocket {
  static latest: FakeSocket;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  sent: VisitorCommand[] = [];

  constructor() {
    FakeSocket.latest = this;
  }
  send(data: string) {
    this.sent.push(JSON.parse(data) as VisitorCommand);
  }
  close() {}
  receive(event: VisitorEvent) {
    this.onmessage?.({ data: JSON.stringify(event) });
  }
}

class FakeRequest {
  static all: FakeRequest[] = [];
  readonly headers: Record<string, string> = {};
  readonly upload = { onprogress: null };
  onload: (() => void) | null = null;
  status = 201;
  responseText = "";
  address = "";
  isAborted = false;

  open(_method: string, address: string) {
    this.address = address;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader() {
    return null;
  }
  send() {
    FakeRequest.all.push(this);
  }
  abort() {
    this.isAborted = true;
  }
}

const lamp = {
  id: "f1",
  name: "lamp.jpg",
  media_type: "image/jpeg",
  size: 5,
  width: 4,
  height: 3,
  url: "/files/f1",
};
const file = (id: string, author: Message["author"], seq = 1): Message => ({
  id,
  seq,
  author,
  kind: "file",
  text: "",
  file: lamp,
  created_at: 0,
});
const welcome: Welcome = {
  type: "welcome",
  token: "secret",
  visitor: { id: "v1", created_at: 0 },
  company: "Lesní Káva",
  greeting: "",
  color: "#0b6e4f",
  is_online: true,
  agents: [],
  messages: [],
  more: false,
};

let told: FromBox[];
let page: (message: ToBox) => void;
let chat: Chat;

const picked = () => new File(["bytes"], "lamp.jpg", { type: "image/jpeg" });
const posted = (message: Message) =>
  FakeSocket.latest.receive({ type: "message.posted", conversation_id: "c1", message });
const posts = () => FakeSocket.latest.sent.filter(({ type }) => type === "message.post");
const newChat = () => {
  chat = new Chat({
    isThere: true,
    connect: (onMessage) => {
      page = onMessage;
    },
    tell: (one) => told.push(one),
  });
  chat.begin();
  page({ type: "start" });
};
const connect = async () => {
  FakeSocket.latest.onopen?.();
  FakeSocket.latest.receive(welcome);
  await vi.advanceTimersByTimeAsync(0);
};
const answer = () => {
  const request = FakeRequest.all.at(-1) as FakeRequest;
  request.responseText = JSON.stringify(lamp);
  request.onload?.();
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL("https://chat.example/widget/k1");
  localStorage.clear();
  sessionStorage.clear();
  FakeRequest.all = [];
  told = [];
  newChat();
});

afterEach(() => {
  FakeSocket.latest.onclose?.({ code: 4004 });
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("brings a file to the server once that knows the visitor, and then sends its message", async () => {
  chat.attach([picked()]);
  expect(FakeRequest.all).toEqual([]);
  await connect();
  const [request] = FakeRequest.all;
  expect(request?.address).toBe("/api/v1/chat_boxes/k1/files");
  expect(request?.headers["authorization"]).toBe("Bearer secret");

  const [{ id } = { id: "" }] = chat.store.state.uploads;
  answer();
  expect(chat.store.state.uploads).toEqual([]);
  expect(posts()).toEqual([{ type: "message.post", id, file_id: "f1" }]);

  posted(file(id, "visitor"));
  expect(chat.store.state.unsent).toEqual([]);
  expect(chat.store.state.messages.map((one) => one.id)).toEqual([id]);
});

test("sends the message of a file that is on the server after a reload, too", async () => {
  await connect();
  chat.attach([picked()]);
  answer();
  const sent = posts();
  newChat();
  await connect();
  expect(posts()).toEqual(sent);
});

test("says what can't be sent, until the next files are chosen", async () => {
  await connect();
  chat.attach([new File([], "empty.txt"), picked()]);
  expect(chat.store.state.refused.map(({ why }) => why)).toEqual(["empty"]);
  expect(FakeRequest.all).toHaveLength(1);
  chat.attach([picked()]);
  expect(chat.store.state.refused).toEqual([]);
});

test("stops what goes up when the visitor is forgotten", async () => {
  await connect();
  chat.attach([picked()]);
  page({ type: "logout" });
  expect(FakeRequest.all[0]?.isAborted).toBe(true);
  expect(chat.store.state.uploads).toEqual([]);
});

test("tells the site of a file by its name, and counts it as new", async () => {
  await connect();
  posted(file("theirs", "agent"));
  expect(told).toContainEqual(expect.objectContaining({ type: "message_received", id: "theirs", text: "lamp.jpg" }));
  expect(chat.store.state.unread).toBe(1);
  expect(transcriptOf(chat.store.state)).toMatch(/The team: lamp\.jpg$/);
});
