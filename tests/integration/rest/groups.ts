import { expect, it } from "vitest";
import { type Person, signUp, startChat } from "../stage/people.js";
import type { Server } from "../stage/server.js";
import { visitorSocket } from "../stage/sockets.js";

export function groupTests(server: () => Server): void {
  const all = "/api/v1/groups";
  const make = (who: Person, name: string, more: object = {}) => who.ask("POST", all, { name, ...more });
  const conversationOf = async (who: Person, id: string) =>
    (await who.ask("GET", `/api/v1/conversations/${id}`)).json.conversation;

  it("makes groups, changes them and tells the team", async () => {
    const owner = await signUp(server());
    const agent = await owner.follow();
    const made = await make(owner, "Sales", { agent_ids: [owner.agent.id] });
    expect(made).toMatchObject({ status: 201, json: { name: "Sales", agent_ids: [owner.agent.id] } });
    expect(made.json.key).toMatch(/^[0-9a-v]{10}$/);
    const hears = (type: string) =>
      agent.next("events", ({ events }) =>
        events.some((one: { change: { type: string } }) => one.change.type === type),
      );
    await hears("group.changed");

    const { id, key } = made.json;
    const changed = await owner.ask("PATCH", `${all}/${id}`, { name: "Orders", agent_ids: [] });
    expect(changed.json).toMatchObject({ id, key, name: "Orders", agent_ids: [] });
    await make(owner, "Billing");
    const names = (await owner.ask("GET", all)).json.groups.map((one: { name: string }) => one.name);
    expect(names).toEqual(["Billing", "Orders"]);
    expect((await owner.ask("GET", "/api/v1/snapshot")).json.groups).toHaveLength(2);

    expect((await owner.ask("DELETE", `${all}/${id}`)).status).toBe(204);
    await hears("group.removed");
    expect((await owner.ask("DELETE", `${all}/${id}`)).status).toBe(404);
  });

  it.each([
    ["a name that is blank", { name: " " }, 400],
    ["a name that is too long", { name: "x".repeat(61) }, 400],
    ["an agent who is none", { agent_ids: ["nobody"] }, 400],
    ["a name that is taken", { name: "Taken" }, 409],
  ])("refuses a group with %s", async (_, more, status) => {
    const owner = await signUp(server());
    await make(owner, "Taken");
    expect((await make(owner, "Free", more)).status).toBe(status);
  });

  it("hands a conversation to a group: all leave, and it waits", async () => {
    const owner = await signUp(server());
    const { conversation } = await startChat(owner);
    const { id } = (await make(owner, "Sales")).json;
    const assign = (body: object) => owner.ask("POST", `/api/v1/conversations/${conversation}/assign`, body);
    await owner.ask("POST", `/api/v1/conversations/${conversation}/join`);

    expect((await assign({ group_id: id })).json).toMatchObject({ state: "waiting", agent_ids: [], group_id: id });
    const { messages } = (await owner.ask("GET", `/api/v1/conversations/${conversation}/messages`)).json;
    expect(messages.at(-1)).toMatchObject({ kind: "agent_left", agent_id: owner.agent.id });
    const unassign = (body: object) => owner.ask("POST", `/api/v1/conversations/${conversation}/unassign`, body);
    expect((await unassign({ group_id: id })).json).not.toHaveProperty("group_id");
    expect((await unassign({})).status).toBe(400);
    expect((await assign({ group_id: id })).json).toMatchObject({ group_id: id });
    expect((await assign({ group_id: "nobody" })).status).toBe(400);
    expect((await assign({})).status).toBe(400);
    expect((await assign({ agent_id: owner.agent.id, group_id: id })).status).toBe(400);

    await owner.ask("DELETE", `${all}/${id}`);
    expect(await conversationOf(owner, conversation)).not.toHaveProperty("group_id");
  });

  it("sends a visitor to the group that their site names", async () => {
    const owner = await signUp(server());
    const { id, key } = (await make(owner, "Sales")).json;
    const other = (await make(owner, "Billing")).json;
    const socket = await visitorSocket(server());
    socket.send({ type: "hello", key: owner.account.chat_key });
    await socket.next("welcome");
    socket.send({ type: "visitor.update", group: key });
    const { conversation_id } = await socket.post("a question");
    await expect.poll(async () => (await conversationOf(owner, conversation_id)).group_id).toBe(id);

    socket.send({ type: "visitor.update", group: other.key });
    await expect.poll(async () => (await conversationOf(owner, conversation_id)).group_id).toBe(other.id);
  });
}
