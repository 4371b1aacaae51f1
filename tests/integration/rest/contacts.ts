import { expect, it } from "vitest";
import { conversationOf, newId, type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { type Socket, visitorSocket } from "../stage/sockets.js";

interface Guest {
  readonly socket: Socket;
  readonly id: string;
  readonly token: string;
}

async function come(owner: Person, hello: object = {}): Promise<Guest> {
  const socket = await visitorSocket(owner.server);
  socket.send({ type: "hello", key: owner.account.chat_key, ...hello });
  const { visitor, token } = await socket.next("welcome");
  return { socket, id: visitor.id, token };
}

export function contactTests(server: () => Server): void {
  const at = (visitor: string, path = "") => `/api/v1/visitors/${visitor}${path}`;
  const chatWith = async (owner: Person): Promise<Guest & { conversation: string }> => {
    const guest = await come(owner);
    const { conversation_id } = await guest.socket.post("hello");
    return { ...guest, conversation: conversation_id };
  };
  const idsOf = (answer: { json: { visitors: { id: string }[] } }) => answer.json.visitors.map(({ id }) => id);

  it("lists who has written, page by page", async () => {
    const owner = await signUp(server());
    await come(owner); // has not written
    const guests: Guest[] = [];
    for (let at = 0; at < 3; at++) guests.push(await chatWith(owner));
    const newest = guests.map(({ id }) => id).reverse();

    const first = await owner.ask("GET", "/api/v1/visitors?limit=2");
    expect(idsOf(first)).toEqual(newest.slice(0, 2));
    const second = await owner.ask("GET", `/api/v1/visitors?limit=2&cursor=${first.json.next}`);
    expect(idsOf(second)).toEqual(newest.slice(2));
    expect(second.json.next).toBeUndefined();
    expect((await owner.ask("GET", "/api/v1/visitors?cursor=x")).status).toBe(400);
    expect((await owner.ask("GET", "/api/v1/visitors?is_banned=yes")).status).toBe(400);
  });

  it("corrects and notes what is known of a person, and never tells them the note", async () => {
    const owner = await signUp(server());
    const agent = await owner.follow();
    const guest = await chatWith(owner);
    const body = { name: "Ema", email: "ema@shop.example", phone: "", note: "Pays late" };
    const updated = await owner.ask("PATCH", at(guest.id), body);
    expect(updated.json).toMatchObject({
      visitor: { id: guest.id, name: "Ema", email: "ema@shop.example" },
      contact: { visitor_id: guest.id, note: "Pays late" },
      conversations: [{ id: guest.conversation }],
    });
    await agent.next("events", ({ events }) =>
      events.some((one: { change: { type: string } }) => one.change.type === "contact.changed"),
    );
    expect((await owner.ask("GET", "/api/v1/snapshot")).json.contacts).toMatchObject([{ note: "Pays late" }]);
    const again = await visitorSocket(server());
    again.send({ type: "hello", key: owner.account.chat_key, token: guest.token });
    expect(JSON.stringify(await again.next("welcome"))).not.toContain("Pays late");
    expect((await owner.ask("PATCH", at(guest.id), { email: "nobody" })).status).toBe(400);
    expect((await owner.ask("PATCH", at("nobody"), { note: "X" })).status).toBe(404);
  });

  it("bans a visitor: they are sent away, nothing of theirs is taken, and unban lets them back", async () => {
    const owner = await signUp(server());
    const guest = await chatWith(owner);
    const banned = await owner.ask("POST", at(guest.id, "/ban"));
    expect(banned.json).toMatchObject({ visitor_id: guest.id, banned_by: owner.agent.id });
    expect((await guest.socket.closed).code).toBe(4003);
    expect(await conversationOf(owner, guest.conversation)).toMatchObject({ state: "closed" });
    expect(idsOf(await owner.ask("GET", "/api/v1/visitors?is_banned=true"))).toEqual([guest.id]);

    const again = await visitorSocket(server());
    again.send({ type: "hello", key: owner.account.chat_key, token: guest.token });
    expect(await again.next("command.failed")).toMatchObject({ problem: { code: "forbidden" } });
    expect((await again.closed).code).toBe(4003);
    const words = { id: newId(), text: "Are you there?" };
    expect((await owner.ask("POST", at(guest.id, "/conversations"), words)).status).toBe(409);

    expect((await owner.ask("POST", at(guest.id, "/unban"))).json).toEqual({ visitor_id: guest.id });
    const { socket } = await come(owner, { token: guest.token });
    await socket.post("back again");
    expect(idsOf(await owner.ask("GET", "/api/v1/visitors?is_banned=true"))).toEqual([]);
  });

  it("bans a visitor who has not written, while they are there", async () => {
    const owner = await signUp(server());
    const guest = await come(owner);
    expect((await owner.ask("POST", at(guest.id, "/ban"))).status).toBe(200);
    expect((await guest.socket.closed).code).toBe(4003);
    expect((await owner.ask("POST", at("nobody", "/ban"))).status).toBe(404);
  });

  it("pages through the banned ones", async () => {
    const owner = await signUp(server());
    const guests = [await come(owner), await come(owner), await come(owner)];
    for (const { id } of guests) await owner.ask("POST", at(id, "/ban"));
    const first = await owner.ask("GET", "/api/v1/visitors?is_banned=true&limit=2");
    const second = await owner.ask("GET", `/api/v1/visitors?is_banned=true&limit=2&cursor=${first.json.next}`);
    expect(new Set([...idsOf(first), ...idsOf(second)])).toEqual(new Set(guests.map(({ id }) => id)));
    expect(second.json.next).toBeUndefined();
    expect((await owner.ask("GET", "/api/v1/visitors?is_banned=true&cursor=7")).status).toBe(400);
  });

  it("merges two visitors who are one person, and takes them apart again", async () => {
    const owner = await signUp(server());
    const [home, phone] = [await chatWith(owner), await chatWith(owner)];
    expect((await owner.ask("POST", at(phone.id, "/merge"), { into: home.id })).json.same_as).toBe(home.id);
    const person = (await owner.ask("GET", at(home.id))).json;
    expect(person.same.map(({ id }: { id: string }) => id)).toEqual([phone.id]);
    expect(person.conversations.map(({ id }: { id: string }) => id)).toEqual([phone.conversation, home.conversation]);
    expect(idsOf(await owner.ask("GET", "/api/v1/visitors"))).toEqual([home.id]);

    expect((await owner.ask("POST", at(home.id, "/merge"), { into: phone.id })).status).toBe(409);
    expect((await owner.ask("POST", at(home.id, "/merge"), { into: home.id })).status).toBe(409);
    expect((await owner.ask("POST", at(home.id, "/merge"), { into: "nobody" })).status).toBe(400);

    expect((await owner.ask("POST", at(phone.id, "/unmerge"))).json).toEqual({ visitor_id: phone.id });
    expect(idsOf(await owner.ask("GET", "/api/v1/visitors"))).toEqual([phone.id, home.id]);
  });

  it("writes first to a visitor who is there, and keeps what they have told", async () => {
    const owner = await signUp(server());
    const guest = await come(owner);
    guest.socket.send({
      type: "visitor.update",
      name: "Ema",
      variables: [{ name: "plan", kind: "text", value: "pro" }],
    });
    guest.socket.send({ type: "ping" });
    await guest.socket.next("pong");
    const words = { id: newId(), text: "May I help you?" };
    const started = await owner.ask("POST", at(guest.id, "/conversations"), words);
    expect(started).toMatchObject({
      status: 201,
      json: { conversation: { state: "active", agent_ids: [owner.agent.id], last_message: { text: words.text } } },
    });
    const { id } = started.json.conversation;
    const { message } = await guest.socket.next("message.posted", ({ message }) => message.author === "agent");
    expect(message).toMatchObject({ id: words.id, text: words.text });
    const nameOf = async () => (await owner.ask("GET", at(guest.id))).json.visitor.name;
    await expect.poll(nameOf).toBe("Ema");
    expect((await owner.ask("GET", at(guest.id))).json.visitor.variables).toHaveLength(1);

    const again = await owner.ask("POST", at(guest.id, "/conversations"), words);
    expect(again.json.conversation).toMatchObject({ id, last_seq: started.json.conversation.last_seq });
    expect((await guest.socket.post("Yes")).conversation_id).toBe(id);
    expect((await owner.ask("POST", at("nobody", "/conversations"), words)).status).toBe(404);
  });

  it("opens a closed conversation again to write first", async () => {
    const owner = await signUp(server());
    const guest = await chatWith(owner);
    await owner.ask("POST", `/api/v1/conversations/${guest.conversation}/close`, { reason: "solved" });
    expect(await conversationOf(owner, guest.conversation)).toMatchObject({ close_reason: "solved" });
    const words = { id: newId(), text: "One thing more" };
    const { conversation } = (await owner.ask("POST", at(guest.id, "/conversations"), words)).json;
    expect(conversation).toMatchObject({ id: guest.conversation, state: "active" });
    expect(conversation).not.toHaveProperty("close_reason");
    const { messages } = (await owner.ask("GET", `/api/v1/conversations/${guest.conversation}/messages`)).json;
    expect(messages.slice(-2)).toMatchObject([{ kind: "reopened" }, { text: words.text }]);
  });

  it("sorts by the account's categories, and refuses others", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    const settings = { categories: ["Returns", "Payment"], slow_reply_seconds: 120, shows_typing_preview: true };
    expect((await owner.ask("PATCH", "/api/v1/account", settings)).json).toMatchObject(settings);
    const label = (category: string) => owner.ask("PATCH", `/api/v1/conversations/${conversation}`, { category });
    expect((await label("Returns")).json.category).toBe("Returns");
    expect((await label("Weather")).status).toBe(400);
    expect((await label("")).json).not.toHaveProperty("category");
    for (const categories of [["a", "a"], [" "], ["x".repeat(41)]]) {
      expect((await owner.ask("PATCH", "/api/v1/account", { categories })).status).toBe(400);
    }
  });
}
