import { expect, it } from "vitest";
import { newId, type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { visitorSocket } from "../stage/sockets.js";

export function annotationTests(server: () => Server): void {
  const at = (conversation: string, path = "") => `/api/v1/conversations/${conversation}${path}`;
  const note = (who: Person, conversation: string, more: object = {}) =>
    who.ask("POST", at(conversation, "/notes"), { id: newId(), text: "Paid twice", ...more });

  it("keeps a note beside the messages, with its mentions", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    const { conversation } = await startChat(owner, 2);
    const text = "See https://shop.example/returns";
    const added = await note(owner, conversation, { text, mention_ids: [colleague.agent.id] });
    expect(added).toMatchObject({ status: 201, json: { text, after_seq: 2, agent_id: owner.agent.id } });
    expect(added.json.links).toEqual([{ offset: 4, length: 28, url: "https://shop.example/returns" }]);

    const { json } = await colleague.ask("GET", at(conversation, "/messages"));
    expect(json.notes).toEqual([added.json]);
    expect(json.messages).toHaveLength(2);
    expect((await owner.ask("GET", at(conversation, "/messages?before=2"))).json.notes).toBeUndefined();
  });

  it("adds a note that is sent again once", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    const id = newId();
    const sent = [await note(owner, conversation, { id }), await note(owner, conversation, { id })];
    expect(sent.map(({ status }) => status)).toEqual([201, 201]);
    expect((await owner.ask("GET", at(conversation, "/messages"))).json.notes).toHaveLength(1);
    const other = await startChat(owner);
    expect(await note(owner, other.conversation, { id })).toMatchObject({ status: 409 });
  });

  it.each([
    ["no words", { text: " " }],
    ["too many words", { text: "x".repeat(16_001) }],
    ["a mention of nobody", { mention_ids: ["nobody"] }],
    ["no id", { id: undefined }],
  ])("refuses a note with %s", async (_, more) => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    expect(await note(owner, conversation, more)).toMatchObject({ status: 400 });
  });

  it("never lets a visitor learn of notes and labels", async () => {
    const owner = await signUp(server());
    const { conversation, token } = await startChat(owner);
    const visitor = await visitorSocket(server());
    visitor.send({ type: "hello", key: owner.account.chat_key, token });
    await visitor.next("welcome");
    await note(owner, conversation, { text: "A secret of the team" });
    await owner.ask("PATCH", at(conversation), { add_tags: ["secret"], is_important: true });
    await owner.ask("POST", at(conversation, "/messages"), { id: newId(), text: "Hello" });
    await visitor.next("message.posted", ({ message }) => message.text === "Hello");

    const again = await visitorSocket(server());
    again.send({ type: "hello", key: owner.account.chat_key, token });
    await again.next("welcome");
    expect(JSON.stringify([visitor.heard, again.heard])).not.toMatch(/secret|is_important/);
  });

  it("tags a conversation, marks it, and lists what has a tag", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    await startChat(owner);
    const change = { add_tags: ["vrácení", "late"], is_important: true };
    const { json } = await owner.ask("PATCH", at(conversation), change);
    expect(json).toMatchObject({ id: conversation, tags: ["vrácení", "late"], is_important: true });

    const listed = await owner.ask("GET", `/api/v1/conversations?tag=${encodeURIComponent("vrácení")}`);
    expect(listed.json.conversations.map(({ id }: { id: string }) => id)).toEqual([conversation]);
    const counts = [
      { tag: "late", count: 1 },
      { tag: "vrácení", count: 1 },
    ];
    expect((await owner.ask("GET", "/api/v1/tags")).json.tags).toEqual(counts);

    const less = await owner.ask("PATCH", at(conversation), { remove_tags: ["late", "vrácení"], is_important: false });
    expect(less.json.tags).toBeUndefined();
    expect(less.json.is_important).toBeUndefined();
    expect((await owner.ask("GET", "/api/v1/tags")).json.tags).toEqual([]);
  });

  it("refuses labels that are none, and more than there is room for", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    const status = async (change: object) => (await owner.ask("PATCH", at(conversation), change)).status;
    expect(await status({ add_tags: [" "] })).toBe(400);
    expect(await status({ add_tags: ["x".repeat(41)] })).toBe(400);
    expect(await status({ add_tags: Array.from({ length: 20 }, (_, i) => `t${i}`) })).toBe(200);
    expect(await status({ add_tags: ["one more"] })).toBe(409);
    expect((await owner.ask("GET", "/api/v1/conversations?tag=t1&state=waiting")).status).toBe(400);
  });

  it("gives a conversation to a colleague, and takes it from them", async () => {
    const owner = await signUp(server());
    const colleague = await owner.newColleague();
    const { conversation } = await startChat(owner);
    const assign = (id: string) => owner.ask("POST", at(conversation, "/assign"), { agent_id: id });
    expect((await assign(colleague.agent.id)).json).toMatchObject({
      state: "active",
      agent_ids: [colleague.agent.id],
    });
    const { messages } = (await owner.ask("GET", at(conversation, "/messages"))).json;
    expect(messages.at(-1)).toMatchObject({ kind: "agent_joined", agent_id: colleague.agent.id });
    expect((await assign("nobody")).status).toBe(400);
    const unassign = (id: string) => owner.ask("POST", at(conversation, "/unassign"), { agent_id: id });
    expect((await unassign(colleague.agent.id)).json).toMatchObject({ state: "waiting", agent_ids: [] });
    const after = (await owner.ask("GET", at(conversation, "/messages"))).json.messages;
    expect(after.at(-1)).toMatchObject({ kind: "agent_left", agent_id: colleague.agent.id });
    await owner.ask("POST", at(conversation, "/close"));
    expect((await assign(owner.agent.id)).status).toBe(409);
  });
}
