import type { ChatBoxSettings, Message, VisitorCommand, VisitorEvent, Welcome } from "@hovor/protocol";
import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { FromBox } from "../../bridge/fromBox";
import type { ToBox } from "../../bridge/toBox";
import { Chat } from "./chat";
import { offered } from "./state";

class FakeSocket {
  static all: FakeSocket[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: ((event: { code: number }) => void) | null = null;
  sent: VisitorCommand[] = [];

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }
  send(data: string) {
    this.sent.push(JSON.parse(data) as VisitorCommand);
  }
  close() {}
  receive(event: VisitorEvent) {
    this.onmessage?.({ data: JSON.stringify(event) });
  }
}

let told: FromBox[];
let page: (message: ToBox) => void;
let chat: Chat;

const socket = () => FakeSocket.all.at(-1) as FakeSocket;
const heard = (type: FromBox["type"]) => told.filter((message) => message.type === type);
const message = (seq: number, author: Message["author"], id = `m${seq}`): Message => ({
  id,
  seq,
  author,
  kind: "text",
  text: id,
  created_at: 0,
  ...(author === "agent" && { agent_id: "ada" }),
});

const welcome = (messages: Message[], change: Partial<Welcome> = {}): Welcome => ({
  type: "welcome",
  token: "secret",
  visitor: { id: "v1", created_at: 0 },
  company: "Lesní Káva",
  greeting: "",
  color: "#0b6e4f",
  is_online: true,
  agents: [],
  conversation: {
    id: "c1",
    state: "waiting",
    agent_ids: [],
    last_seq: messages.length,
    visitor_delivered_seq: 0,
    visitor_read_seq: 0,
    agent_delivered_seq: 0,
    agent_read_seq: 0,
  },
  messages,
  more: false,
  ...change,
});

const connect = async (first = welcome([])) => {
  socket().onopen?.();
  socket().receive(first);
  await vi.advanceTimersByTimeAsync(0);
};

const posted = (one: Message) => socket().receive({ type: "message.posted", conversation_id: "c1", message: one });

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("WebSocket", FakeSocket);
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL("https://chat.example/widget/k1");
  localStorage.clear();
  sessionStorage.clear();
  FakeSocket.all = [];
  told = [];
  chat = new Chat({
    isThere: true,
    connect: (onMessage) => {
      page = onMessage;
    },
    tell: (one) => told.push(one),
  });
  chat.begin();
});

afterEach(() => {
  for (const one of FakeSocket.all) one.onclose?.({ code: 4004 }); // ends the chats of this test
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test("leaves no trace and says nothing before it is started", async () => {
  page({ type: "page", url: "https://shop.example/", title: "Shop" });
  page({ type: "visitor", field: "name", value: "Petra" });
  page({ type: "language", language: "cs" });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(FakeSocket.all).toEqual([]);
  expect(localStorage.length + sessionStorage.length).toBe(0);
});

test("says hello with the page, the language and, the next time, the token", async () => {
  page({ type: "page", url: "https://shop.example/", title: "Shop" });
  page({ type: "language", language: "cs-CZ" });
  page({ type: "start" });
  await connect();
  expect(socket().url).toBe("wss://chat.example/ws/visitor");
  expect(socket().sent[0]).toEqual({
    type: "hello",
    key: "k1",
    page: { url: "https://shop.example/", title: "Shop" },
    language: "cs-CZ",
  });

  socket().onclose?.({ code: 1006 });
  await vi.advanceTimersByTimeAsync(1_000);
  socket().onopen?.();
  expect(socket().sent[0]).toMatchObject({ token: "secret" });
});

test("counts what came while it was closed, and reads it when it is opened", async () => {
  page({ type: "start" });
  await connect(welcome([message(1, "visitor"), message(2, "agent")]));
  expect(heard("unread").at(-1)).toEqual({ type: "unread", count: "1" });
  posted(message(3, "agent"));
  expect(heard("unread").at(-1)).toEqual({ type: "unread", count: "2" });
  expect(socket().sent).not.toContainEqual(expect.objectContaining({ read_seq: 3 }));

  page({ type: "open" });
  expect(heard("unread").at(-1)).toEqual({ type: "unread", count: "0" });
  expect(socket().sent).toContainEqual({ type: "mark", read_seq: 3 });
});

test("knows what another tab has read", async () => {
  page({ type: "start" });
  await connect(welcome([message(1, "agent")]));
  socket().receive({
    type: "conversation.marked",
    conversation_id: "c1",
    side: "visitor",
    delivered_seq: 1,
    read_seq: 1,
    unread_count: 0,
  });
  expect(heard("unread").at(-1)).toEqual({ type: "unread", count: "0" });
});

test("tells the site what was said, but not history, and not what another tab sent", async () => {
  page({ type: "start" });
  await connect(welcome([message(1, "visitor"), message(2, "agent")]));
  expect(heard("message_received")).toEqual([]);

  posted(message(3, "agent"));
  posted(message(4, "visitor", "of-another-tab"));
  chat.post("Hello");
  const [{ id } = { id: "" }] = chat.store.state.unsent;
  posted(message(5, "visitor", id));
  expect(heard("message_received")).toMatchObject([{ id: "m3", chatId: "c1", visitorId: "v1", subType: "agent" }]);
  expect(heard("message_sent")).toMatchObject([{ id, subType: "contact" }]);
});

test("keeps a draft and unsent words over a reload", async () => {
  page({ type: "open" });
  page({ type: "start" });
  chat.post("Hello");
  chat.write("and an");
  const next = new Chat({
    isThere: true,
    connect: (onMessage) => {
      page = onMessage;
    },
    tell: () => {},
  });
  next.begin();
  page({ type: "start" });
  expect(next.store.state.draft.text).toBe("and an");
  expect(next.store.state.unsent).toMatchObject([{ text: "Hello" }]);
});

test("says that the chat is not available, and asks no more", async () => {
  page({ type: "start" });
  await connect();
  socket().onclose?.({ code: 4004 });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(chat.store.state.isRefused).toBe(true);
  expect(heard("refused")).toHaveLength(1);
  expect(FakeSocket.all).toHaveLength(1);
});

test("a banned visitor's chat closes without a word, and asks no more", async () => {
  page({ type: "start" });
  page({ type: "open" });
  await connect();
  socket().onclose?.({ code: 4003 });
  await vi.advanceTimersByTimeAsync(120_000);
  expect(told.map(({ type }) => type).filter((type) => type === "close" || type === "refused")).toEqual([
    "close",
    "refused",
  ]);
  expect(FakeSocket.all).toHaveLength(1);
});

test("what an agent says to somebody who never opened the chat is shown, and kept nowhere before they do", async () => {
  page({ type: "watch", mayKeep: "false" });
  page({ type: "token", token: "of the page", visitorId: "v1" });
  page({ type: "listen" });
  const agents = [{ id: "ada", name: "Ada", job_title: "", motto: "", photo_url: "photos/ada", is_online: true }];
  await connect(welcome([message(1, "agent", "Need a hand?")], { agents }));
  expect(socket().sent[0]).toMatchObject({ type: "hello", token: "of the page" });
  const words = { type: "words", id: "Need a hand?", name: "Ada", photo: "photos/ada", text: "Need a hand?" };
  expect(heard("words")).toEqual([words]);
  expect(heard("message_received")).toEqual([]); // it may be old
  expect(localStorage.length + sessionStorage.length).toBe(0);

  posted(message(2, "agent", "Still there?"));
  expect(heard("words").at(-1)).toMatchObject({ text: "Still there?" });
  page({ type: "start" });
  page({ type: "open" });
  expect(localStorage.getItem("hovor:k1")).toContain("secret");
  posted(message(3, "agent"));
  expect(heard("words")).toHaveLength(2);
});

test("what came before the chat was there is news to the site", async () => {
  const host = {
    isThere: true,
    arrived: new Set(["m2"]),
    connect: (onMessage: (message: ToBox) => void) => {
      page = onMessage;
    },
    tell: (one: FromBox) => told.push(one),
  };
  new Chat(host).begin();
  page({ type: "listen" });
  await connect(welcome([message(1, "agent"), message(2, "agent")]));
  expect(heard("message_received")).toMatchObject([{ id: "m2", chatId: "c1" }]);
});

test("joins the conversation that another tab has begun", async () => {
  page({ type: "start" });
  await connect(welcome([], { visitor: { id: "v2", created_at: 0 } }));
  localStorage.setItem("hovor:k1", JSON.stringify({ token: "theirs", visitorId: "v1", at: Date.now() }));
  dispatchEvent(Object.assign(new Event("storage"), { key: "hovor:k1" }));
  expect(FakeSocket.all).toHaveLength(2);
  socket().onopen?.();
  expect(socket().sent[0]).toMatchObject({ token: "theirs" });
});

const typed = () => socket().sent.filter((one) => (one as { type: string }).type === "typing");

test("shows the team what is being written only where the account says so", async () => {
  page({ type: "start" });
  await connect();
  chat.write("Hello");
  expect(typed()).toEqual([{ type: "typing", is_typing: true }]);
  chat.write("");
  socket().receive({ ...welcome([]), shows_typing_preview: true });
  expect(chat.store.state.showsTyping).toBe(true);
  chat.write("Hello again");
  chat.post("Hello again");
  expect(typed().slice(2)).toEqual([
    { type: "typing", is_typing: true, text: "Hello again" },
    { type: "typing", is_typing: false },
  ]);
});

test("forgets that an agent writes when they stop, go quiet or have written", async () => {
  page({ type: "start" });
  await connect();
  const typing = { type: "agent.typing", agent_id: "ada", is_typing: true } as const;
  socket().receive(typing);
  expect(chat.store.state.typing).toEqual(["ada"]);
  socket().receive({ ...typing, is_typing: false });
  expect(chat.store.state.typing).toEqual([]);
  socket().receive(typing);
  await vi.advanceTimersByTimeAsync(8_000);
  expect(chat.store.state.typing).toEqual([]);
  socket().receive(typing);
  posted(message(1, "agent"));
  expect(chat.store.state.typing).toEqual([]);
});

test("how many wait before the visitor holds until they are served, or the line breaks", async () => {
  page({ type: "start" });
  await connect(welcome([message(1, "visitor")]));
  socket().receive({ type: "queue.changed", ahead: 2 });
  expect(chat.store.state.ahead).toBe(2);
  socket().receive({ type: "queue.changed" });
  expect(chat.store.state.ahead).toBeUndefined();
  socket().receive({ type: "queue.changed", ahead: 1 });
  socket().onclose?.({ code: 1006 });
  expect(chat.store.state.ahead).toBeUndefined();
});

test("forgets its visitor when the site says so, and meets the next as a stranger", async () => {
  page({ type: "visitor", field: "name", value: "Petra" });
  page({ type: "variable", name: "plan", json: '{"label":"Plan","value":"gold"}' });
  page({ type: "start" });
  await connect(welcome([message(1, "visitor"), message(2, "agent")]));
  chat.write("a secret dra");
  page({ type: "logout" });
  expect(chat.store.state).toMatchObject({ messages: [], conversation: undefined, unread: 0, isLoaded: false });
  expect(localStorage.length + sessionStorage.length).toBe(0);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(FakeSocket.all).toHaveLength(1);

  page({ type: "start" });
  await connect(welcome([], { visitor: { id: "v2", created_at: 0 } }));
  expect(socket().sent[0]).toEqual({ type: "hello", key: "k1" });
  expect(socket().sent).not.toContainEqual(expect.objectContaining({ type: "visitor.update" }));
  expect(heard("identity").at(-1)).toEqual({ type: "identity", visitorId: "v2" });
});

test("forgets its visitor too when another tab did, and starts anew once it is opened", async () => {
  page({ type: "start" });
  await connect(welcome([message(1, "agent")]));
  localStorage.removeItem("hovor:k1");
  dispatchEvent(Object.assign(new Event("storage"), { key: "hovor:k1", newValue: null }));
  expect(chat.store.state.messages).toEqual([]);
  expect(heard("unread").at(-1)).toEqual({ type: "unread", count: "0" });
  const before = FakeSocket.all.length; // those of the other tests' chats are among them
  page({ type: "open" });
  expect(FakeSocket.all).toHaveLength(before + 1);
});

test("tells the server what the site says of its visitor", async () => {
  page({ type: "group", group: "sales" });
  page({ type: "variable", name: "plan", json: '{"label":"Plan","value":"gold"}' });
  page({ type: "consent", kind: "marketing", isGiven: "false" });
  page({ type: "start" });
  await connect();
  expect(socket().sent).toContainEqual({
    type: "visitor.update",
    group: "sales",
    variables: [{ name: "plan", label: "Plan", kind: "text", value: "gold" }],
    consents: [{ kind: "marketing", is_given: false }],
  });
});

test.each([
  [true, undefined, true],
  [false, undefined, false],
  [false, true, true],
  [true, false, false],
])("asks for a rating where the account (%s) or the site (%s) does", async (asks_for_rating, ratingEnabled, asks) => {
  if (ratingEnabled !== undefined) page({ type: "config", json: JSON.stringify({ ratingEnabled }) });
  page({ type: "start" });
  await connect(welcome([], { asks_for_rating }));
  expect(chat.store.state.asksForRating).toBe(asks);
});

test("says what the site would rather have it say, in the language that is meant", async () => {
  page({ type: "language", language: "en" });
  page({ type: "translate", language: "", json: '{"online":{"textareaPlaceholder":"Ask away"}}' });
  page({ type: "translate", language: "cs", json: '{"online":{"send":"Pryč s tím"}}' });
  page({ type: "translate", language: "en", json: '{"online":{"nothing":"never seen"}}' });
  await vi.advanceTimersByTimeAsync(0);
  expect(chat.store.state.texts.t("placeholder")).toBe("Ask away");
  expect(chat.store.state.texts.t("send")).toBe("Send");
});

test("says so for all tags of a language, also for one that only the site speaks", async () => {
  page({ type: "translate", language: "zh-Hans", json: '{"online":{"send":"走"}}' });
  page({ type: "translate", language: "tlh", json: '{"online":{"send":"ngeH"}}' });
  page({ type: "language", language: "zh-CN" });
  await vi.dynamicImportSettled();
  await vi.advanceTimersByTimeAsync(0);
  expect(chat.store.state.texts.t("send")).toBe("走");
  page({ type: "language", language: "tlh" });
  await vi.advanceTimersByTimeAsync(0);
  expect(chat.store.state.texts.t("send")).toBe("ngeH");
  expect(chat.store.state.texts.t("close")).toBe("Close the chat");
});

test("is silent or for reading only where the site wants it so, until the visitor chooses", () => {
  page({ type: "config", json: '{"soundMuted":true}' });
  page({ type: "config", json: '{"writable":false}' });
  expect(chat.store.state).toMatchObject({ isMuted: true, isReadOnly: true });
  localStorage.setItem("hovor:k1:muted", "0");
  page({ type: "start" });
  expect(chat.store.state.isMuted).toBe(false);
});

test("tells the site who of the team comes and goes, and when the talk began", async () => {
  page({ type: "start" });
  const agents = [{ id: "ada", name: "Ada", job_title: "Support", motto: "", is_online: true }];
  await connect(welcome([], { agents }));
  chat.post("Hello");
  const [{ id } = { id: "" }] = chat.store.state.unsent;
  posted(message(1, "visitor", id));
  expect(heard("began")).toHaveLength(1);

  const { conversation } = welcome([]);
  for (const agent_ids of [["ada"], ["ada"], []]) {
    if (conversation) socket().receive({ type: "conversation.changed", conversation: { ...conversation, agent_ids } });
  }
  expect(heard("agent")).toEqual([
    { type: "agent", change: "join", id: "ada", name: "Ada", title: "Support" },
    { type: "agent", change: "leave", id: "ada", name: "Ada", title: "Support" },
  ]);
});

test("knows when somebody works again until they do", async () => {
  page({ type: "start" });
  await connect(welcome([], { is_online: false, returns_at: 5_000 }));
  expect(chat.store.state).toMatchObject({ isOnline: false, returnsAt: 5_000 });
  socket().receive({ type: "team.changed", is_online: false, returns_at: 9_000, agents: [] });
  expect(chat.store.state.returnsAt).toBe(9_000);
  socket().receive({ type: "team.changed", is_online: true, agents: [] });
  expect(chat.store.state).toMatchObject({ isOnline: true, returnsAt: undefined });
});

test("says an answer that is offered once, and keeps what is in the composer", async () => {
  page({ type: "start" });
  await connect(welcome([{ ...message(1, "agent"), choices: ["Red", "Blue"] }]));
  chat.write("Half a thought");
  chat.choose("Blue");
  chat.choose("Blue");
  chat.choose("Green");
  const posts = socket().sent.filter(({ type }) => type === "message.post");
  expect(posts).toMatchObject([{ text: "Blue" }]);
  expect(sessionStorage.getItem("hovor:k1:draft")).toBe("Half a thought");
  expect(offered(chat.store.state)).toEqual([]);

  posted(message(2, "visitor", (posts[0] as { id: string }).id));
  expect(offered(chat.store.state)).toEqual([]);
});

test("has the conversation sent to an address, unless the site wants none of that", async () => {
  page({ type: "start" });
  await connect();
  const asked = chat.requestTranscript("eve@example.com");
  expect(socket().sent).toContainEqual({ type: "transcript.request", email: "eve@example.com" });
  socket().receive({ type: "transcript.requested", email: "eve@example.com" });
  expect(await asked).toEqual({ email: "eve@example.com" });

  expect(chat.store.state.offersTranscript).toBe(true);
  page({ type: "config", json: '{"sendEmailTanscript":true}' });
  expect(chat.store.state.offersTranscript).toBe(true);
  page({ type: "config", json: '{"sendEmailTanscript":false}' });
  expect(chat.store.state.offersTranscript).toBe(false);
});

test("knows an address from the server, from the site, or from the visitor", async () => {
  page({ type: "start" });
  await connect(welcome([], { visitor: { id: "v1", email: "eve@example.com", created_at: 0 } }));
  expect(chat.store.state.email).toBe("eve@example.com");
  page({ type: "visitor", field: "email", value: "eve@work.example" });
  expect(chat.store.state.email).toBe("eve@work.example");
  chat.answerAway({ email: "eve@home.example" });
  expect(chat.store.state.email).toBe("eve@home.example");
  page({ type: "logout" });
  expect(chat.store.state.email).toBe("");
});

const settings: ChatBoxSettings = {
  side: "right",
  takes_files: false,
  asks_before: { name: "required", email: "off", phone: "off" },
  privacy_notice: { url: "https://shop.example/privacy", is_required: false },
  texts: [{ language: "cs", greeting: "Dobrý den", away: "Jsme pryč", privacy_notice: "Vážíme si soukromí." }],
};

test("does as the account is set up, in the visitor's language", async () => {
  page({ type: "language", language: "cs-CZ" });
  page({ type: "open" });
  await connect(welcome([], { settings, greeting: "Hello" }));
  const { takesFiles, formBefore, privacy } = chat.store.state;
  expect(takesFiles).toBe(false);
  expect(formBefore.map(({ name }) => name)).toEqual(["name"]);
  expect(privacy).toMatchObject({ url: "https://shop.example/privacy", isRequired: false });
  const say = (key: "greeting" | "privacy") => chat.store.state.texts.t(key);
  expect([say("greeting"), say("privacy")]).toEqual(["Dobrý den", "Vážíme si soukromí."]);

  socket().receive({ type: "team.changed", is_online: false, agents: [] });
  expect(say("greeting")).toBe("Jsme pryč");
  page({ type: "language", language: "de" });
  await vi.waitFor(() => expect(chat.store.state.texts.language).toBe("de"));
  expect(say("greeting")).toBe("Hello");
});

test("goes by what the site says before it goes by the account", async () => {
  const url = "https://b.example";
  const json = JSON.stringify({ requireLogin: false, privacyNoticeEnabled: true, privacyNoticeUrl: url });
  page({ type: "config", json });
  page({ type: "translate", language: "cs", json: JSON.stringify({ privacyNotice: { text: "Po našem." } }) });
  page({ type: "language", language: "cs" });
  page({ type: "open" });
  await connect(welcome([], { settings }));
  expect(chat.store.state.formBefore).toEqual([]);
  expect(chat.store.state.privacy?.url).toBe(url);
  expect(chat.store.state.texts.t("privacy")).toBe("Po našem.");
});
