import type { LoggedEvent } from "@hovor/protocol";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { newId, type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { agentSocket, type Event, type Socket, visitorSocket } from "../stage/sockets.js";

/** Presence is gathered for 250 ms, and whoever goes counts as here for five seconds more. */
const gathered = 250;
const grace = 5_000;
const slack = 1_500;

const within = async <T>(limit: number, done: Promise<T>): Promise<T> => {
  const before = performance.now();
  const result = await done;
  expect(performance.now() - before).toBeLessThan(limit + slack);
  return result;
};

/** Follows the log from a place to its end, as a dashboard does. */
async function readLog(socket: Socket, after = 0): Promise<LoggedEvent[]> {
  const all: LoggedEvent[] = [];
  for (let more = true; more; ) {
    socket.send({ type: "hello", after: all.at(-1)?.seq ?? after });
    const page = await socket.next("events");
    all.push(...page.events);
    more = page.more;
  }
  return all;
}

const changes = (event: Event, type: string) => event.events.some((one: Event) => one.change.type === type);

describe.skipIf(isLeftOut)("An agent", () => {
  let server: Server;
  let owner: Person;
  beforeAll(async () => {
    server = await Server.start();
  });
  afterAll(() => server.stop());

  const company = async () => {
    owner = await signUp(server);
    return owner;
  };

  it("pages through the whole log without a gap", async () => {
    await company();
    await startChat(owner, 600);
    const log = await readLog(await agentSocket(server, owner.cookie));
    expect(log.map(({ seq }) => seq)).toEqual(log.map((_, i) => i + 1));
    expect(log.filter(({ change }) => change.type === "message.posted")).toHaveLength(600);
  });

  it("hears at once of what happens, and answers it", async () => {
    await company();
    const agent = await owner.follow();
    const { visitor, conversation } = await startChat(owner);
    const posted = await agent.next("events", (event) => changes(event, "message.posted"));
    expect(posted.events.at(-1).change.message.text).toBe("message 1");
    agent.send({ type: "message.post", conversation_id: conversation, id: newId(), text: "hello" });
    const answer = await visitor.next("message.posted", ({ message }) => message.author === "agent");
    expect(answer.message).toMatchObject({ text: "hello", agent_id: owner.agent.id });
  });

  it("gets after a cut exactly what is missing", async () => {
    await company();
    const { visitor } = await startChat(owner, 3);
    const agent = await owner.follow();
    const { events } = await agent.next("events");
    agent.cut();
    await visitor.post("while you were away");
    const missed = await readLog(await agentSocket(server, owner.cookie), events.at(-1).seq);
    expect(missed[0]?.seq).toBe(events.at(-1).seq + 1);
    const posted = missed.filter(({ change }) => change.type === "message.posted");
    expect(posted.map(({ change }) => change)).toMatchObject([{ message: { text: "while you were away" } }]);
  });

  it("is sent to the snapshot from a place that the log does not have", async () => {
    await company();
    const agent = await owner.follow(1_000_000);
    const { last_seq } = await agent.next("snapshot.required");
    expect((await owner.ask("GET", "/api/v1/snapshot")).json.last_seq).toBe(last_seq);
  });

  it("gets by a ping what was missed", async () => {
    await company();
    const agent = await owner.follow();
    await agent.next("events");
    agent.send({ type: "ping", after: 0 });
    expect((await agent.next("events")).events[0].seq).toBe(1);
    await agent.next("pong");
  });

  it("knows which colleagues are online", async () => {
    await company();
    const colleague = await owner.newColleague();
    const agent = await owner.follow();
    await agent.next("agents.online", ({ agent_ids }) => agent_ids.length === 1);
    const other = await colleague.follow();
    const both = await within(
      gathered,
      agent.next("agents.online", ({ agent_ids }) => agent_ids.length === 2),
    );
    expect(both.agent_ids).toEqual(expect.arrayContaining([owner.agent.id, colleague.agent.id]));
    await colleague.ask("PATCH", "/api/v1/me", { is_available: false });
    await within(
      gathered,
      agent.next("agents.online", ({ agent_ids }) => agent_ids.length === 1),
    );
    await other.close();
  });

  it("sees visitors come, look at pages, and go", async () => {
    await company();
    const agent = await owner.follow();
    const visitor = await visitorSocket(server);
    const page = { url: "https://shop.example/", title: "Shop" };
    visitor.send({ type: "hello", key: owner.account.chat_key, page });
    const came = await within(
      gathered,
      agent.next("visitors.changed", ({ present }) => present.length === 1),
    );
    expect(came.present[0].page).toEqual(page);
    const next = { url: "https://shop.example/cart", title: "Cart" };
    visitor.send({ type: "page.view", page: next });
    const seen = await within(gathered, agent.next("visitors.changed"));
    expect(seen.present[0]).toMatchObject({ visitor_id: came.present[0].visitor_id, page: next });
    visitor.cut();
    const left = await within(
      gathered + grace,
      agent.next("visitors.changed", ({ gone }) => gone.length === 1),
    );
    expect(left.gone).toEqual([came.present[0].visitor_id]);
  });

  it("and a visitor see each other type", async () => {
    await company();
    const agent = await owner.follow();
    const { visitor, conversation } = await startChat(owner);
    visitor.send({ type: "typing", is_typing: true });
    expect(await agent.next("conversation.typing")).toMatchObject({ side: "visitor", conversation_id: conversation });
    agent.send({ type: "typing", conversation_id: conversation, is_typing: true });
    expect(await visitor.next("agent.typing")).toMatchObject({ agent_id: owner.agent.id, is_typing: true });
  });

  it("sees who else looks at a conversation", async () => {
    await company();
    const colleague = await owner.newColleague();
    const { conversation } = await startChat(owner);
    const [agent, other] = [await owner.follow(), await colleague.follow()];
    other.send({ type: "view", conversation_id: conversation });
    const viewed = await agent.next("conversation.viewers");
    expect(viewed).toMatchObject({ conversation_id: conversation, agent_ids: [colleague.agent.id] });
    other.send({ type: "view" });
    expect(await agent.next("conversation.viewers")).toMatchObject({ agent_ids: [] });
  });

  it.each([
    "{",
    "[]",
    '{"type":"dance"}',
    '{"type":"hello"}',
    '{"type":"hello","after":-1}',
    '{"type":"typing","is_typing":true}',
  ])("is told that %s is wrong, and goes on", async (command) => {
    await company();
    const agent = await owner.follow();
    agent.send(command);
    expect((await agent.next("command.failed")).problem.code).toBe("invalid_argument");
    await agent.settle();
  });

  it("may say nothing but hello before hello", async () => {
    await company();
    const { conversation } = await startChat(owner);
    const agent = await agentSocket(server, owner.cookie);
    for (const command of [
      { type: "message.post", conversation_id: conversation, id: newId(), text: "x" },
      { type: "typing", conversation_id: conversation, is_typing: true },
      { type: "mark", conversation_id: conversation, read_seq: 1 },
      { type: "view", conversation_id: conversation },
      { type: "ping" },
    ]) {
      agent.send(command);
      expect((await agent.next("command.failed")).problem.code).toBe("unauthenticated");
    }
  });

  describe("of another account", () => {
    it.each([
      (conversation_id: string) => ({ type: "message.post", conversation_id, id: newId(), text: "x" }),
      (conversation_id: string) => ({ type: "mark", conversation_id, read_seq: 1 }),
      (conversation_id: string) => ({ type: "typing", conversation_id, is_typing: true }),
    ])("finds no conversation of ours for command %#", async (make) => {
      await company();
      const { conversation, visitor } = await startChat(owner);
      const stranger = await (await signUp(server)).follow();
      stranger.send(make(conversation));
      expect((await stranger.next("command.failed")).problem.code).toBe("not_found");
      expect((await visitor.settle()).filter(({ type }) => type !== "team.changed")).toEqual([]);
    });

    it("hears nothing of ours, and shows itself to none of ours", async () => {
      await company();
      const ours = await owner.follow();
      const theirs = await signUp(server);
      const stranger = await theirs.follow();
      const { conversation, visitor } = await startChat(owner);
      visitor.send({ type: "typing", is_typing: true });
      stranger.send({ type: "view", conversation_id: conversation });
      await ours.next("conversation.typing");
      await ours.next("visitors.changed");
      await stranger.settle();
      expect(JSON.stringify(stranger.heard)).not.toContain(owner.account.id);
      expect(JSON.stringify(stranger.heard.filter(({ type }) => type !== "conversation.viewers"))).not.toContain(
        conversation,
      );
      expect(JSON.stringify(ours.heard)).not.toContain(theirs.agent.id);
    });
  });

  describe("whose session ends", () => {
    const second = 1_000;
    const signedOut = async (socket: Socket) => {
      const before = performance.now();
      expect((await socket.closed).code).toBe(4001);
      expect(performance.now() - before).toBeLessThan(second);
    };

    it("is cut off within a second of signing out", async () => {
      await company();
      const agent = await owner.follow();
      await agent.settle();
      const other = await (await owner.signInAgain()).follow();
      await owner.ask("POST", "/api/v1/sign_out");
      await signedOut(agent);
      await other.settle();
    });

    it("is cut off within a second of being revoked, deactivated, or given another password", async () => {
      await company();
      const boss = await owner.signInAgain();
      const colleague = await owner.newColleague();
      const revoked = await owner.follow();
      await revoked.settle();
      await boss.ask("DELETE", "/api/v1/sessions");
      await signedOut(revoked);

      const renewed = await colleague.follow();
      await renewed.settle();
      await boss.ask("PATCH", `/api/v1/agents/${colleague.agent.id}`, { password: "quite another one" });
      await signedOut(renewed);

      const another = await boss.newColleague();
      const deactivated = await another.follow();
      await deactivated.settle();
      await boss.ask("PATCH", `/api/v1/agents/${another.agent.id}`, { is_active: false });
      await signedOut(deactivated);
    });

    it("is not let in by a hello that comes after the end", async () => {
      await company();
      const agent = await agentSocket(server, owner.cookie);
      await owner.ask("POST", "/api/v1/sign_out");
      agent.send({ type: "hello", after: 0 });
      await signedOut(agent);
      expect(agent.heard.filter(({ type }) => type === "events")).toEqual([]);
    });

    it("is told so when it comes back", async () => {
      await company();
      await owner.ask("POST", "/api/v1/sign_out");
      await signedOut(await agentSocket(server, owner.cookie));
    });
  });
});
