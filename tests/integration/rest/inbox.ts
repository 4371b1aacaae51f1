import type { Message } from "@hovor/protocol";
import { expect, it } from "vitest";
import { conversationOf, newId, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";

export function inboxTests(server: () => Server): void {
  it("tells in a snapshot all that a dashboard shows", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner, 2);
    const { json } = await owner.ask("GET", "/api/v1/snapshot");
    expect(json).toMatchObject({ account: { id: owner.account.id }, agent_id: owner.agent.id, agents: [owner.agent] });
    expect(json.conversations).toHaveLength(1);
    expect(json.conversations[0]).toMatchObject({ id: conversation, state: "waiting", unread_count: 2, last_seq: 2 });
    expect(json.visitors[0].id).toBe(json.conversations[0].visitor_id);
  });

  it("lists conversations in pages, the newest first, each once", async () => {
    const owner = await signUp(server());
    const all: string[] = [];
    for (let i = 0; i < 5; i++) all.unshift((await startChat(owner)).conversation);
    const seen: string[] = [];
    let cursor = "";
    do {
      const { json } = await owner.ask("GET", `/api/v1/conversations?limit=2${cursor}`);
      seen.push(...json.conversations.map((one: { id: string }) => one.id));
      cursor = json.next ? `&cursor=${json.next}` : "";
    } while (cursor);
    expect(seen).toEqual(all);
  });

  it("lists the conversations of one state", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    await startChat(owner);
    await owner.ask("POST", `/api/v1/conversations/${conversation}/close`);
    const { json } = await owner.ask("GET", "/api/v1/conversations?state=closed");
    expect(json.conversations.map((one: { id: string }) => one.id)).toEqual([conversation]);
  });

  it.each(["state=open", "limit=0", "limit=101", "limit=x", "cursor=x", "cursor=-1", "limit=1e1"])(
    "refuses a list with %s",
    async (query) => {
      const owner = await signUp(server());
      expect(await owner.ask("GET", `/api/v1/conversations?${query}`)).toMatchObject({ status: 400 });
    },
  );

  it("pages a history backwards without a gap", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner, 7);
    const path = `/api/v1/conversations/${conversation}/messages?limit=3`;
    const last = (await owner.ask("GET", path)).json;
    const middle = (await owner.ask("GET", `${path}&before=5`)).json;
    const first = (await owner.ask("GET", `${path}&before=2`)).json;
    const seqs = [first, middle, last].map(({ messages }) => messages.map((one: Message) => one.seq));
    expect(seqs).toEqual([[1], [2, 3, 4], [5, 6, 7]]);
    expect([first.more, middle.more, last.more]).toEqual([false, true, true]);
    expect((await owner.ask("GET", `${path}&before=0`)).status).toBe(400);
  });

  it("stores a message once, however often it is sent", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    const path = `/api/v1/conversations/${conversation}/messages`;
    const body = { id: newId(), text: "See https://example.com/ here" };
    const first = await owner.ask("POST", path, body);
    const again = await owner.ask("POST", path, body);
    expect(first.status).toBe(201);
    expect(first.json.links).toEqual([{ offset: 4, length: 20, url: "https://example.com/" }]);
    expect(again.json).toEqual(first.json);
    expect((await owner.ask("GET", path)).json.messages.map((one: Message) => one.kind)).toEqual([
      "text",
      "agent_joined",
      "text",
    ]);
  });

  it("refuses a message that is none, or another's", async () => {
    const owner = await signUp(server());
    const { visitor, conversation } = await startChat(owner);
    const taken = (await visitor.post("mine")).message.id;
    const post = async (body: object) =>
      (await owner.ask("POST", `/api/v1/conversations/${conversation}/messages`, body)).status;
    expect(await post({ id: newId(), text: "" })).toBe(400);
    expect(await post({ id: newId(), text: "x".repeat(16_001) })).toBe(400);
    expect(await post({ id: "short", text: "x" })).toBe(400);
    expect(await post({ id: "with blanks and more", text: "x" })).toBe(400);
    expect(await post({ id: newId() })).toBe(400);
    expect(await post({ id: taken, text: "x" })).toBe(409);
    expect(await post({ id: newId(), text: "x".repeat(70_000) })).toBe(413);
  });

  it("marks as unread for who has joined, and counts it in their snapshot", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner, 2);
    const unread = `/api/v1/conversations/${conversation}/unread`;
    expect(await owner.ask("POST", unread)).toMatchObject({ status: 409, code: "conflict" });
    expect(await owner.ask("POST", "/api/v1/conversations/nowhere/unread")).toMatchObject({ status: 404 });
    await owner.ask("POST", `/api/v1/conversations/${conversation}/join`);
    expect((await owner.ask("POST", unread)).status).toBe(204);
    const { json } = await owner.ask("GET", "/api/v1/snapshot");
    expect(json.unread).toEqual([{ conversation_id: conversation, unread_count: 1 }]);
  });

  it("joins, leaves, closes and reopens", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    const step = async (name: string) => {
      const { json } = await owner.ask("POST", `/api/v1/conversations/${conversation}/${name}`);
      return [json.state, json.agent_ids.length];
    };
    expect(await step("join")).toEqual(["active", 1]);
    expect(await step("join")).toEqual(["active", 1]);
    expect(await step("leave")).toEqual(["waiting", 0]);
    expect(await step("close")).toEqual(["closed", 0]);
    expect(await step("close")).toEqual(["closed", 0]);
    expect(await step("reopen")).toEqual(["active", 1]);
    const kinds = (await owner.ask("GET", `/api/v1/conversations/${conversation}/messages`)).json.messages;
    expect(kinds.map((one: Message) => one.kind).slice(1)).toEqual([
      "agent_joined",
      "agent_left",
      "closed",
      "reopened",
    ]);
  });

  it("lets nobody join or leave what is closed, and opens it for who writes", async () => {
    const owner = await signUp(server());
    const { conversation, visitor } = await startChat(owner);
    const path = `/api/v1/conversations/${conversation}`;
    await owner.ask("POST", `${path}/close`);
    expect(await owner.ask("POST", `${path}/join`)).toMatchObject({ status: 409, code: "conflict" });
    expect(await owner.ask("POST", `${path}/leave`)).toMatchObject({ status: 409, code: "conflict" });
    expect((await owner.ask("POST", `${path}/messages`, { id: newId(), text: "x" })).status).toBe(409);
    await visitor.post("still there?");
    expect((await conversationOf(owner, conversation)).state).toBe("waiting");
  });

  it("knows no conversation that is none", async () => {
    const owner = await signUp(server());
    const path = "/api/v1/conversations/nowhere";
    const body = { id: newId(), text: "x" };
    expect((await owner.ask("GET", path)).status).toBe(404);
    expect((await owner.ask("GET", `${path}/messages`)).status).toBe(404);
    expect((await owner.ask("POST", `${path}/messages`, body)).status).toBe(404);
    for (const step of ["join", "leave", "close", "reopen"]) {
      expect((await owner.ask("POST", `${path}/${step}`)).status).toBe(404);
    }
  });
}
