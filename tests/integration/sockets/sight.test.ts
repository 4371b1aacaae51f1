import type { LoggedEvent } from "@hovor/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { conversationOf, newId, type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";
import type { Event, Socket } from "../stage/sockets.js";

const path = (conversation: string) => `/api/v1/conversations/${conversation}`;

/** All that a socket of the agent has told of the log. */
const logOf = (socket: Socket): LoggedEvent[] => {
  const all = new Map<number, LoggedEvent>();
  for (const one of socket.heard) for (const event of one.events ?? []) all.set(event.seq, event);
  return [...all.values()].sort((a, b) => a.seq - b.seq);
};

describe.skipIf(isLeftOut)("What an agent sees", () => {
  let server: Server;
  let owner: Person;
  beforeAll(async () => {
    server = await Server.start();
  });
  afterAll(() => server.stop());

  const company = async (visibility: "all" | "group" | "own") => {
    owner = await signUp(server);
    const agent = await owner.newColleague();
    const changed = await owner.ask("PATCH", `/api/v1/agents/${agent.agent.id}`, { visibility });
    expect(changed.json.visibility).toBe(visibility);
    return agent;
  };
  const reaches = async (socket: Socket, seq: number) => {
    await expect.poll(() => logOf(socket).at(-1)?.seq ?? 0, { timeout: 5_000 }).toBeGreaterThanOrEqual(seq);
  };
  const lastSeq = async () => (await owner.ask("GET", "/api/v1/snapshot")).json.last_seq;
  const listed = async (who: Person) => {
    const { conversations } = (await who.ask("GET", "/api/v1/conversations")).json;
    return conversations.map(({ id }: { id: string }) => id);
  };

  it("is what waits for them and what is theirs, live and afterwards, without a gap in the log", async () => {
    const agent = await company("own");
    const live = await agent.follow();
    const theirs = await startChat(owner);
    const other = await startChat(owner);
    const mine = await startChat(owner);
    await owner.ask("POST", `${path(theirs.conversation)}/join`);
    await agent.ask("POST", `${path(mine.conversation)}/join`);
    await theirs.visitor.post("a secret of theirs");
    theirs.visitor.send({ type: "typing", is_typing: true });
    await owner.ask("POST", `${path(theirs.conversation)}/notes`, { id: newId(), text: "a secret note" });
    await mine.visitor.post("for you");
    const end = await lastSeq();
    await reaches(live, end);

    const late = await agent.follow();
    await reaches(late, end);
    for (const socket of [live, late]) {
      const log = logOf(socket);
      expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
      const told = JSON.stringify(socket.heard);
      expect(told).not.toContain("secret");
      expect(told).toContain("for you");
    }
    expect(live.heard.filter((one) => one.type === "conversation.typing")).toEqual([]);
    // Seen while it waited, and named once more to be forgotten.
    const hidden = logOf(live).filter(({ change }) => change.type === "hidden");
    expect(
      hidden.some(({ change }) => "conversation_id" in change && change.conversation_id === theirs.conversation),
    ).toBe(true);

    expect((await listed(agent)).sort()).toEqual([other.conversation, mine.conversation].sort());
    const snapshot = (await agent.ask("GET", "/api/v1/snapshot")).json;
    expect(snapshot.conversations).toHaveLength(2);
    expect(JSON.stringify(snapshot)).not.toContain("secret");
    expect((await listed(owner)).length).toBe(3);
  });

  it("stays on what they were in when it was closed", async () => {
    const agent = await company("own");
    const chat = await startChat(owner);
    await agent.ask("POST", `${path(chat.conversation)}/join`);
    await owner.ask("POST", `${path(chat.conversation)}/close`);
    expect(await listed(agent)).toEqual([chat.conversation]);
    expect((await agent.ask("GET", `${path(chat.conversation)}/messages`)).status).toBe(200);
  });

  it("is what is of their groups or of none, and ends when it is handed to another group", async () => {
    const agent = await company("group");
    const group = async (name: string, agent_ids: string[]) =>
      (await owner.ask("POST", "/api/v1/groups", { name, agent_ids })).json.id;
    const sales = await group("Sales", [agent.agent.id]);
    const returns = await group("Returns", [owner.agent.id]);
    const chat = await startChat(owner);
    const live = await agent.follow();

    await owner.ask("POST", `${path(chat.conversation)}/assign`, { group_id: sales });
    expect(await listed(agent)).toEqual([chat.conversation]);
    await owner.ask("POST", `${path(chat.conversation)}/join`);
    expect(await listed(agent)).toEqual([chat.conversation]);
    await owner.ask("POST", `${path(chat.conversation)}/assign`, { group_id: returns });
    expect(await listed(agent)).toEqual([]);
    expect((await agent.ask("GET", path(chat.conversation))).status).toBe(404);
    expect((await agent.ask("POST", `${path(chat.conversation)}/join`)).status).toBe(404);
    await reaches(live, await lastSeq());
    expect(logOf(live).at(-1)?.change).toMatchObject({ type: "hidden" });

    await chat.visitor.post("a secret of theirs");
    await reaches(live, await lastSeq());
    expect(JSON.stringify(live.heard)).not.toContain("secret");

    // Assigned to them it is theirs, whatever its group.
    await owner.ask("POST", `${path(chat.conversation)}/assign`, { agent_id: agent.agent.id });
    expect(await listed(agent)).toEqual([chat.conversation]);
    await chat.visitor.post("now for you");
    await live.next("events", ({ events }: Event) =>
      events.some((one: Event) => one.change.message?.text === "now for you"),
    );
  });

  it("changes at once with the setting, and the client begins anew", async () => {
    const agent = await company("all");
    const chat = await startChat(owner);
    await owner.ask("POST", `${path(chat.conversation)}/join`);
    const live = await agent.follow();
    await reaches(live, await lastSeq());
    expect(await listed(agent)).toEqual([chat.conversation]);

    await owner.ask("PATCH", `/api/v1/agents/${agent.agent.id}`, { visibility: "own" });
    const { last_seq } = await live.next("snapshot.required");
    expect((await agent.ask("GET", "/api/v1/snapshot")).json.conversations).toEqual([]);
    live.send({ type: "hello", after: last_seq });
    await live.next("agents.online");
    await chat.visitor.post("a secret of theirs");
    await reaches(live, await lastSeq());
    expect(JSON.stringify(live.heard)).not.toContain("secret");

    await owner.ask("PATCH", `/api/v1/agents/${agent.agent.id}`, { visibility: "all" });
    await live.next("snapshot.required");
    expect((await agent.ask("GET", "/api/v1/snapshot")).json.conversations).toHaveLength(1);
  });

  it("leaves out visitors who are in conversations that they do not see", async () => {
    const agent = await company("own");
    const live = await agent.follow();
    const chat = await startChat(owner);
    const { visitor_id: id } = await conversationOf(owner, chat.conversation);
    await live.next("visitors.changed", ({ present }: Event) =>
      present.some((one: Event) => one.visitor_id === id && one.conversation_id === chat.conversation),
    );
    await owner.ask("POST", `${path(chat.conversation)}/join`);
    chat.visitor.send({ type: "page.view", page: { url: "https://shop.example/secret", title: "A secret page" } });
    await live.next("visitors.changed", ({ gone }: Event) => gone.includes(id));
    expect(JSON.stringify(live.heard)).not.toContain("secret");
  });

  it("is no matter of admins", async () => {
    await company("all");
    const admin = await owner.newColleague("admin");
    await owner.ask("PATCH", `/api/v1/agents/${admin.agent.id}`, { visibility: "own" });
    const chat = await startChat(owner);
    await owner.ask("POST", `${path(chat.conversation)}/join`);
    expect(await listed(admin)).toEqual([chat.conversation]);
  });

  it("pages through what they see among much that they do not", async () => {
    const agent = await company("own");
    const mine: string[] = [];
    for (let i = 0; i < 30; i++) {
      const { conversation, visitor } = await startChat(owner);
      const who = i % 10 === 0 ? agent : owner;
      if (who === agent) mine.unshift(conversation);
      await who.ask("POST", `${path(conversation)}/join`);
      await visitor.close();
    }
    const found: string[] = [];
    for (let next: string | undefined = ""; next !== undefined; ) {
      const page = (await agent.ask("GET", `/api/v1/conversations?limit=2${next && `&cursor=${next}`}`)).json;
      found.push(...page.conversations.map(({ id }: { id: string }) => id));
      next = page.next;
    }
    expect(found).toEqual(mine);
  });
});

describe.skipIf(isLeftOut)("What an agent has read", () => {
  let server: Server;
  let owner: Person;
  let colleague: Person;
  beforeAll(async () => {
    server = await Server.start();
    owner = await signUp(server);
    colleague = await owner.newColleague();
  });
  afterAll(() => server.stop());

  const unreadOf = async (who: Person, conversation: string) =>
    ((await who.ask("GET", "/api/v1/snapshot")).json.unread ?? []).find(
      (one: { conversation_id: string }) => one.conversation_id === conversation,
    )?.unread_count ?? 0;
  const bothIn = async () => {
    const chat = await startChat(owner);
    await owner.ask("POST", `${path(chat.conversation)}/join`);
    await colleague.ask("POST", `${path(chat.conversation)}/join`);
    return chat;
  };

  it("is theirs alone: what a colleague has read stays unread", async () => {
    const chat = await bothIn();
    const { message } = await chat.visitor.post("for both");
    expect(await unreadOf(owner, chat.conversation)).toBe(1);
    const live = await owner.follow();
    const other = await colleague.follow();
    other.send({ type: "mark", conversation_id: chat.conversation, read_seq: message.seq });
    await live.next("events", ({ events }: Event) =>
      events.some(
        ({ change }: Event) => change.type === "conversation.marked" && change.reader?.agent_id === colleague.agent.id,
      ),
    );
    expect(await unreadOf(colleague, chat.conversation)).toBe(0);
    expect(await unreadOf(owner, chat.conversation)).toBe(1);
    expect((await conversationOf(owner, chat.conversation)).unread_count).toBe(0);

    live.send({ type: "mark", conversation_id: chat.conversation, read_seq: message.seq });
    const read = await live.next("events", ({ events }: Event) =>
      events.some(({ change }: Event) => change.reader?.agent_id === owner.agent.id),
    );
    expect(read.events.at(-1).change.reader).toEqual({
      agent_id: owner.agent.id,
      read_seq: message.seq,
      unread_count: 0,
    });
    expect(await unreadOf(owner, chat.conversation)).toBe(0);
  });

  it("is all, once they answer", async () => {
    const chat = await bothIn();
    await chat.visitor.post("for both");
    await owner.ask("POST", `${path(chat.conversation)}/messages`, { id: newId(), text: "an answer" });
    expect(await unreadOf(owner, chat.conversation)).toBe(0);
    expect(await unreadOf(colleague, chat.conversation)).toBe(1);
  });

  it("is marked as unread for oneself, from the visitor's last message on", async () => {
    const chat = await bothIn();
    await chat.visitor.post("two");
    await owner.ask("POST", `${path(chat.conversation)}/messages`, { id: newId(), text: "an answer" });
    const live = await owner.follow();
    expect((await owner.ask("POST", `${path(chat.conversation)}/unread`)).status).toBe(204);
    expect(await unreadOf(owner, chat.conversation)).toBe(1);
    await live.next("events", ({ events }: Event) =>
      events.some(({ change }: Event) => change.reader?.unread_count === 1 && change.unread_count === 0),
    );
    expect((await owner.ask("POST", `${path(chat.conversation)}/unread`)).status).toBe(204);
  });

  it("is nobody's who has not joined", async () => {
    const chat = await startChat(owner);
    expect(await owner.ask("POST", `${path(chat.conversation)}/unread`)).toMatchObject({ status: 409 });
  });

  it("is nothing of what is assigned to them", async () => {
    const chat = await startChat(owner, 3);
    await owner.ask("POST", `${path(chat.conversation)}/join`);
    await owner.ask("POST", `${path(chat.conversation)}/assign`, { agent_id: colleague.agent.id });
    expect(await unreadOf(colleague, chat.conversation)).toBe(3);
  });

  it("is told to no visitor", async () => {
    const chat = await bothIn();
    const { message } = await chat.visitor.post("read this");
    const live = await owner.follow();
    live.send({ type: "mark", conversation_id: chat.conversation, read_seq: message.seq });
    const marked = await chat.visitor.next("conversation.marked", ({ side }: Event) => side === "agent");
    expect(marked).not.toHaveProperty("reader");
  });
});
