import { expect, it } from "vitest";
import { conversationOf, newId, type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { type Socket, visitorSocket } from "../stage/sockets.js";

export function routingTests(server: () => Server): void {
  const set = (owner: Person, routing: object) => owner.ask("PATCH", "/api/v1/account", routing);
  const at = (conversation: string, path: string) => `/api/v1/conversations/${conversation}${path}`;
  const offer = (agent: Socket, conversation: string, agentId: string | undefined) =>
    agent.next("conversation.offered", (event) => event.conversation_id === conversation && event.agent_id === agentId);

  it("offers who waits to one agent after another, and says how they came", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    await set(owner, { routing: "round_robin", offer_seconds: 60 });
    const [mine, theirs] = [await owner.follow(), await colleague.follow()];
    const { conversation } = await startChat(owner);
    const first = await mine.next("conversation.offered", (event) => event.conversation_id === conversation);
    expect(first).toMatchObject({ reason: "round_robin" });
    const [asked, other] = first.agent_id === owner.agent.id ? [owner, colleague] : [colleague, owner];

    expect((await other.ask("POST", at(conversation, "/pass"))).status).toBe(409);
    expect((await asked.ask("POST", at(conversation, "/pass"))).status).toBe(204);
    await offer(theirs, conversation, other.agent.id);
    const joined = await other.ask("POST", at(conversation, "/join"));
    expect(joined.json.participants).toMatchObject([{ agent_id: other.agent.id, reason: "round_robin" }]);
    await offer(mine, conversation, undefined);
  });

  it("tells offers to who comes later, and offers nothing to who is idle or away", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    await set(owner, { routing: "least_busy", offer_seconds: 60 });
    await colleague.ask("PATCH", "/api/v1/me", { is_available: false });
    await colleague.follow();
    const { conversation } = await startChat(owner);
    const late = await owner.follow();
    await offer(late, conversation, owner.agent.id);
    const again = await owner.follow();
    expect(await offer(again, conversation, owner.agent.id)).toMatchObject({ reason: "least_busy" });

    late.send({ type: "idle", is_idle: true });
    again.send({ type: "idle", is_idle: true });
    await offer(late, conversation, undefined);
    again.send({ type: "idle", is_idle: false });
    await offer(late, conversation, owner.agent.id);
  });

  it("offers first to who answers in the visitor's language", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    await owner.ask("PATCH", "/api/v1/me", { languages: ["en"] });
    await owner.ask("PATCH", `/api/v1/agents/${colleague.agent.id}`, { languages: ["CS", "sk"] });
    await set(owner, { routing: "round_robin", offer_seconds: 60 });
    const mine = await owner.follow();
    await colleague.follow();
    for (const [language, who] of [
      ["cs-CZ", colleague],
      ["en-GB", owner],
    ] as const) {
      const visitor = await visitorSocket(server());
      visitor.send({ type: "hello", key: owner.account.chat_key, language });
      await visitor.next("welcome");
      const { conversation_id: conversation } = await visitor.post("hello");
      await offer(mine, conversation, who.agent.id);
      await who.ask("POST", at(conversation, "/join"));
    }
  });

  it("offers no more than an agent may have", async () => {
    const owner = await signUp(server());
    await set(owner, { routing: "round_robin", conversation_limit: 1 });
    const agent = await owner.follow();
    const first = await startChat(owner);
    await offer(agent, first.conversation, owner.agent.id);
    await owner.ask("POST", at(first.conversation, "/join"));
    const second = await startChat(owner);
    await owner.ask("POST", at(first.conversation, "/close"));
    await offer(agent, second.conversation, owner.agent.id);
    const offered = agent.heard.filter((event) => event.conversation_id === second.conversation && event.agent_id);
    expect(offered.every((event) => event.until > 0)).toBe(true);
  });

  it("tells visitors how many wait before them", async () => {
    const owner = await signUp(server());
    await set(owner, { shows_queue_position: true });
    const come = async () => {
      const socket = await visitorSocket(server());
      socket.send({ type: "hello", key: owner.account.chat_key });
      const { token } = await socket.next("welcome");
      const { conversation_id } = await socket.post("hello");
      return { socket, token, conversation_id };
    };
    const first = await come();
    expect(await first.socket.next("queue.changed")).toMatchObject({ ahead: 0 });
    const second = await come();
    expect(await second.socket.next("queue.changed")).toMatchObject({ ahead: 1 });
    const again = await visitorSocket(server());
    again.send({ type: "hello", key: owner.account.chat_key, token: second.token });
    expect(await again.next("queue.changed")).toMatchObject({ ahead: 1 });

    const words = { id: newId(), text: "Hello" };
    await owner.ask("POST", at(first.conversation_id, "/messages"), words);
    expect(await first.socket.next("queue.changed")).not.toHaveProperty("ahead");
    expect(await second.socket.next("queue.changed")).toMatchObject({ ahead: 0 });
    const answered = await conversationOf(owner, first.conversation_id);
    expect(answered.participants).toMatchObject([{ agent_id: owner.agent.id, reason: "wrote" }]);
  });

  it("keeps what an account sets, and refuses what is beyond the limits", async () => {
    const owner = await signUp(server());
    const routing = {
      routing: "least_busy",
      conversation_limit: 4,
      offer_seconds: 45,
      shows_queue_position: true,
      away_after_minutes: 10,
    };
    expect((await set(owner, routing)).json).toMatchObject(routing);
    const off = await set(owner, { conversation_limit: 0, away_after_minutes: 0 });
    expect(off.json).not.toHaveProperty("conversation_limit");
    expect(off.json).not.toHaveProperty("away_after_minutes");
    for (const bad of [{ conversation_limit: 101 }, { offer_seconds: 9 }, { away_after_minutes: 481 }]) {
      expect((await set(owner, bad)).status).toBe(400);
    }
  });
}
