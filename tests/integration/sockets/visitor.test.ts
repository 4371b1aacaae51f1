import { createHmac } from "node:crypto";
import type { Message } from "@hovor/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { type Chat, newId, type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { type Socket, visitorSocket } from "../stage/sockets.js";

const seqs = (messages: readonly Message[]) => messages.map(({ seq }) => seq);
const range = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);

describe.skipIf(isLeftOut)("A visitor", () => {
  let server: Server;
  let owner: Person;
  beforeAll(async () => {
    server = await Server.start();
    owner = await signUp(server);
  });
  afterAll(() => server.stop());

  const hello = async (more: object = {}): Promise<Socket> => {
    const socket = await visitorSocket(server);
    socket.send({ type: "hello", key: owner.account.chat_key, ...more });
    return socket;
  };
  const comeBack = async ({ token, conversation }: Chat, after?: number) => {
    const socket = await hello({ token, conversation_id: conversation, after });
    return { socket, welcome: await socket.next("welcome") };
  };

  it("is welcomed with a token and what the chat box shows", async () => {
    const welcome = await (await hello({ language: "cs" })).next("welcome");
    expect(welcome).toMatchObject({ company: "Acme", messages: [], more: false, visitor: { language: "cs" } });
    expect(welcome.agents).toMatchObject([{ id: owner.agent.id, name: "Olga Owner" }]);
    expect(welcome.agents[0]).not.toHaveProperty("email");
    expect(welcome.conversation).toBeUndefined();
  });

  it("gets after a cut exactly what is missing", async () => {
    const chat = await startChat(owner, 3);
    chat.visitor.cut();
    const path = `/api/v1/conversations/${chat.conversation}/messages`;
    for (const text of ["one", "two"]) await owner.ask("POST", path, { id: newId(), text });
    const { welcome } = await comeBack(chat, 3);
    expect(seqs(welcome.messages)).toEqual([4, 5, 6]);
    expect(welcome.more).toBe(false);
    expect((await comeBack(chat, 6)).welcome.messages).toEqual([]);
  });

  it("is offered answers, and picks one", async () => {
    const chat = await startChat(owner);
    const path = `/api/v1/conversations/${chat.conversation}/messages`;
    const offer = { id: newId(), text: "Which colour?", choices: ["Green", "Blue"] };
    expect((await owner.ask("POST", path, offer)).json.choices).toEqual(["Green", "Blue"]);
    const { message } = await chat.visitor.next("message.posted", ({ message }) => message.id === offer.id);
    expect(message.choices).toEqual(["Green", "Blue"]);
    expect((await comeBack(chat)).welcome.messages.at(-1)).toEqual(message);
    const refused = { id: newId(), file_id: "x", choices: ["Green"] };
    expect((await owner.ask("POST", path, refused)).status).toBe(400);
  });

  it("has the conversation sent to an address, a few times", async () => {
    const stranger = await hello();
    await stranger.next("welcome");
    stranger.send({ type: "transcript.request", email: "eva@acme.example" });
    expect((await stranger.next("command.failed")).problem.code).toBe("not_found");

    const { visitor } = await startChat(owner);
    visitor.send({ type: "transcript.request", email: "eva@acme.example" });
    expect(await visitor.next("transcript.requested")).toEqual({
      type: "transcript.requested",
      email: "eva@acme.example",
    });
    visitor.send({ type: "transcript.request", email: "nobody" });
    expect((await visitor.next("command.failed")).problem.code).toBe("invalid_argument");
    for (let i = 0; i < 4; i++) visitor.send({ type: "transcript.request", email: "eva@acme.example" });
    expect((await visitor.next("command.failed")).problem.code).toBe("rate_limited");
  });

  it("pages through what is missing when it is much, and back through what was before", async () => {
    const chat = await startChat(owner, 230);
    const { socket, welcome } = await comeBack(chat, 10);
    const got = seqs(welcome.messages);
    for (let { more } = welcome; more; ) {
      socket.send({ type: "resume", after: got.at(-1) });
      const page = await socket.next("resumed");
      got.push(...seqs(page.messages));
      more = page.more;
    }
    expect(got).toEqual(range(11, 230));

    const fresh = await comeBack(chat);
    const earlier = seqs(fresh.welcome.messages);
    for (let more = true; more; ) {
      fresh.socket.send({ type: "load_earlier", before: earlier[0] });
      const page = await fresh.socket.next("earlier");
      earlier.unshift(...seqs(page.messages));
      more = page.more;
    }
    expect(earlier).toEqual(range(1, 230));
  });

  it("gets the last page for a place that is none of this conversation", async () => {
    const chat = await startChat(owner, 3);
    expect(seqs((await comeBack(chat, 99)).welcome.messages)).toEqual([1, 2, 3]);
    const elsewhere = { ...chat, conversation: "another" };
    expect(seqs((await comeBack(elsewhere, 2)).welcome.messages)).toEqual([1, 2, 3]);
  });

  it("sees in two tabs the same", async () => {
    const chat = await startChat(owner);
    const { socket: tab } = await comeBack(chat, 1);
    await chat.visitor.post("from the first");
    await tab.next("message.posted");
    await tab.post("from the second");
    await chat.visitor.next("message.posted");
    const heardBy = (socket: Socket) =>
      socket.heard.flatMap(({ type, message }) => (type === "message.posted" ? [[message.seq, message.text]] : []));
    const both = [
      [2, "from the first"],
      [3, "from the second"],
    ];
    expect(heardBy(chat.visitor)).toEqual([[1, "message 1"], ...both]);
    expect(heardBy(tab)).toEqual(both);
  });

  it("sends again without doubling, and is answered", async () => {
    const chat = await startChat(owner);
    const id = newId();
    const first = await chat.visitor.post("once", id);
    expect(await chat.visitor.post("once", id)).toEqual(first);
    const { socket } = await comeBack(chat, 0);
    expect(await socket.post("once", id)).toEqual(first);
    const { json } = await owner.ask("GET", `/api/v1/conversations/${chat.conversation}/messages`);
    expect(seqs(json.messages)).toEqual([1, 2]);
  });

  it("is told when a message is another's", async () => {
    const first = await startChat(owner);
    const id = (await first.visitor.post("mine")).message.id;
    const second = await startChat(owner);
    second.visitor.send({ type: "message.post", id, text: "not mine" });
    expect(await second.visitor.next("command.failed")).toMatchObject({ id, problem: { code: "conflict" } });
  });

  it("is a new one with a token that is wrong, empty, cut or of another account", async () => {
    const chat = await startChat(owner);
    const other = await startChat(await signUp(server));
    for (const token of ["wrong", "", chat.token.slice(0, -1), `${chat.token}x`, other.token]) {
      const welcome = await (await hello({ token, conversation_id: chat.conversation, after: 0 })).next("welcome");
      expect(welcome).toMatchObject({ messages: [] });
      expect(welcome.conversation).toBeUndefined();
      expect(welcome.token).not.toBe(token);
    }
  });

  it("keeps what they said of themselves", async () => {
    const socket = await hello();
    await socket.next("welcome");
    socket.send({ type: "visitor.update", name: "Vera", email: "vera@example.com" });
    const { conversation_id } = await socket.post("hi");
    const details = (await owner.ask("GET", `/api/v1/conversations/${conversation_id}`)).json;
    expect(details.visitor).toMatchObject({ name: "Vera", email: "vera@example.com" });
  });

  it("is known by what the site says of them, before the first message and after it", async () => {
    const socket = await hello();
    const { token } = await socket.next("welcome");
    const plan = { name: "plan", label: "Tarif", kind: "text", value: "gold" };
    socket.send({
      type: "visitor.update",
      group: "sales",
      variables: [plan, { name: "seats", kind: "number", value: "3" }],
      consents: [{ kind: "analytics", is_given: true }],
    });
    socket.send({ type: "message.post", id: newId(), text: "Hello" });
    const { conversation_id } = await socket.next("message.posted");
    const seen = async () => (await owner.ask("GET", `/api/v1/conversations/${conversation_id}`)).json.visitor;
    expect(await seen()).toMatchObject({
      group: "sales",
      variables: [plan, { name: "seats", kind: "number", value: "3" }],
      consents: [{ kind: "analytics", is_given: true, given_at: expect.any(Number) }],
    });

    socket.send({ type: "visitor.update", variables: [{ name: "seats", kind: "number", value: "4" }] });
    socket.send({ type: "visitor.update", consents: [{ kind: "analytics", is_given: false }] });
    await expect.poll(seen).toMatchObject({
      variables: [plan, { name: "seats", value: "4" }],
      consents: [{ kind: "analytics", is_given: false }],
    });
    const { visitor } = await (await hello({ token })).next("welcome");
    expect(visitor).toEqual(await seen());
  });

  it("is known as the user whom the site has signed, and as nobody else", async () => {
    const { json } = await owner.ask("GET", "/api/v1/account/identity_secret");
    const sign = (text: string) => createHmac("sha256", json.secret).update(text).digest("hex");
    const chat = await startChat(owner, 1);
    const claim = (identity: object) => chat.visitor.send({ type: "visitor.update", name: "Eve", identity });
    const seen = async () => (await owner.ask("GET", `/api/v1/conversations/${chat.conversation}`)).json.visitor;

    claim({ user_id: "43", email: "eve@example.com", signature: sign("42\neve@example.com") });
    expect((await chat.visitor.next("command.failed")).problem.code).toBe("forbidden");
    await expect.poll(seen).toMatchObject({ name: "Eve" });
    expect(await seen()).not.toHaveProperty("identity");
    expect(await seen()).not.toHaveProperty("email");

    claim({ user_id: "42", email: "eve@example.com", signature: sign("42\neve@example.com") });
    await expect.poll(seen).toMatchObject({
      name: "Eve",
      email: "eve@example.com",
      identity: { user_id: "42", email: "eve@example.com", verified_at: expect.any(Number) },
    });
    chat.visitor.send({ type: "visitor.update", email: "somebody@else.example" });
    await expect.poll(seen).toMatchObject({ email: "somebody@else.example", identity: { email: "eve@example.com" } });
  });

  it("ends the conversation, and opens it again by writing", async () => {
    const chat = await startChat(owner, 1);
    chat.visitor.send({ type: "conversation.close" });
    const { conversation } = await chat.visitor.next(
      "conversation.changed",
      ({ conversation: one }) => one.state === "closed",
    );
    expect(conversation.id).toBe(chat.conversation);
    chat.visitor.send({ type: "message.post", id: newId(), text: "One more thing" });
    await chat.visitor.next("conversation.changed", ({ conversation: one }) => one.state === "waiting");
  });

  it("rates the conversation: a face first, the words later, and changes their mind", async () => {
    const chat = await startChat(owner, 1);
    await owner.ask("POST", `/api/v1/conversations/${chat.conversation}/close`);
    const isRated = ({ conversation }: { conversation: { rating?: unknown } }) => conversation.rating !== undefined;
    chat.visitor.send({ type: "conversation.rate", value: 5 });
    expect((await chat.visitor.next("conversation.changed", isRated)).conversation).toMatchObject({
      state: "closed",
      rating: { value: 5 },
    });
    chat.visitor.send({ type: "conversation.rate", value: 3, text: " It took a while. " });
    const rating = { value: 3, text: "It took a while.", rated_at: expect.any(Number) };
    const read = async () => (await owner.ask("GET", `/api/v1/conversations/${chat.conversation}`)).json;
    await expect.poll(async () => (await read()).conversation.rating).toEqual(rating);
    expect((await comeBack(chat)).welcome.conversation).toMatchObject({ rating });

    chat.visitor.send({ type: "conversation.rate", value: 9 });
    expect((await chat.visitor.next("command.failed")).problem.code).toBe("invalid_argument");
    expect((await read()).conversation.rating).toEqual(rating);
  });

  it("has nothing to rate before the first message", async () => {
    const socket = await hello();
    await socket.next("welcome");
    socket.send({ type: "conversation.rate", value: 5 });
    expect((await socket.next("command.failed")).problem.code).toBe("not_found");
  });

  it("is asked for a rating where the account wants one", async () => {
    expect(await (await hello()).next("welcome")).toMatchObject({ asks_for_rating: false });
    await owner.ask("PATCH", "/api/v1/account", { asks_for_rating: true });
    expect(await (await hello()).next("welcome")).toMatchObject({ asks_for_rating: true });
    await owner.ask("PATCH", "/api/v1/account", { asks_for_rating: false });
  });

  it("is a new one with the id of another service, or of a visitor of ours, and bears it as a label", async () => {
    const { visitor: known, conversation } = await startChat(owner);
    const ours = (await owner.ask("GET", `/api/v1/conversations/${conversation}`)).json.visitor.id;
    for (const former_id of ["vi2sMA1kRnVwQz", ours]) {
      const socket = await hello({ former_id, conversation_id: conversation, after: 0 });
      const welcome = await socket.next("welcome");
      expect(welcome).toMatchObject({ messages: [], visitor: { former_id } });
      expect(welcome.visitor.id).not.toBe(former_id);
      const details = await owner.ask("GET", `/api/v1/conversations/${(await socket.post("hi")).conversation_id}`);
      expect(details.json.visitor).toMatchObject({ id: welcome.visitor.id, former_id });
    }
    const told = (await known.settle()).filter(({ type }) => type !== "team.changed");
    expect(told).toEqual([]);
  });

  it("is refused a former id of no known form", async () => {
    const socket = await hello({ former_id: "<b>bold</b>" });
    expect((await socket.next("command.failed")).problem.code).toBe("invalid_argument");
  });

  it("marks what was received and read, and no more than there is", async () => {
    const chat = await startChat(owner);
    const agent = await owner.follow();
    await owner.ask("POST", `/api/v1/conversations/${chat.conversation}/messages`, { id: newId(), text: "hi" });
    chat.visitor.send({ type: "mark", delivered_seq: 99, read_seq: 2 });
    const marked = ({ change }: { change: { type: string } }) => change.type === "conversation.marked";
    const { events } = await agent.next("events", (event) => event.events.some(marked));
    expect(events.find(marked).change).toMatchObject({ side: "visitor", delivered_seq: 3, read_seq: 2 });
  });

  it.each([
    ["no JSON", "{"],
    ["an unknown type", { type: "dance" }],
    ["no type", {}],
    ["a list", "[]"],
    ["an empty text", { type: "message.post", id: "12345678", text: "" }],
    ["a text of blanks", { type: "message.post", id: "12345678", text: " \n " }],
    ["a text that is too long", { type: "message.post", id: "12345678", text: "x".repeat(16_001) }],
    ["an id that is too short", { type: "message.post", id: "x", text: "x" }],
    ["a number for a text", { type: "message.post", id: "12345678", text: 1 }],
    ["a key twice", '{"type":"ping","type":"ping"}'],
    ["a negative place", { type: "resume", after: -1 }],
    ["an agent's command", { type: "view", conversation_id: "x" }],
    ["a second hello", { type: "hello", key: "x" }],
  ])("is told that %s is wrong, and goes on", async (_, command) => {
    const { visitor } = await startChat(owner);
    visitor.send(command);
    const { problem } = await visitor.next("command.failed");
    expect(["invalid_argument", "too_large", "conflict"]).toContain(problem.code);
    await visitor.post("still here");
  });

  it("may say nothing but hello before hello", async () => {
    const socket = await visitorSocket(server);
    const before = [
      { type: "message.post", id: newId(), text: "x" },
      { type: "typing", is_typing: true },
      { type: "resume", after: 0 },
      { type: "load_earlier", before: 1 },
      { type: "mark", read_seq: 1 },
      { type: "page.view", page: { url: "https://x.example/", title: "x" } },
      { type: "visitor.update", name: "x" },
      { type: "ping" },
    ];
    for (const command of before) {
      socket.send(command);
      expect((await socket.next("command.failed")).problem.code).toBe("unauthenticated");
    }
  });

  it("is sent away for good with an unknown key", async () => {
    const socket = await visitorSocket(server);
    socket.send({ type: "hello", key: "unknown" });
    expect((await socket.closed).code).toBe(4004);
  });

  it("asks for history before there is any, and is told so", async () => {
    const socket = await hello();
    await socket.next("welcome");
    socket.send({ type: "resume", after: 0 });
    expect((await socket.next("command.failed")).problem.code).toBe("not_found");
  });
});
