import { expect, test, vi } from "vitest";

import { conversation, message, openDesk, posted, snapshot, visitor } from "../testing";

test("opens with the snapshot and asks for what came after it", async () => {
  const { desk, server } = await openDesk();

  expect(desk.state.value?.conversations.has("order")).toBe(true);
  expect(server.commands("hello")).toEqual([{ type: "hello", after: 10 }]);
  expect(desk.line.value).toBe("open");
});

test("tells the server what has been received, at the start and as it comes in", async () => {
  const { server } = await openDesk();
  server.log(posted("order", message(2)));

  expect(server.commands("mark")).toEqual([
    { type: "mark", conversation_id: "order", delivered_seq: 1 },
    { type: "mark", conversation_id: "order", delivered_seq: 2 },
  ]);
});

test("a message is unsent until the log has it", async () => {
  const { desk, server } = await openDesk();
  desk.post("order", "Hello");
  const id = desk.unsent.value[0]?.id ?? "";
  expect(server.commands("message.post")).toMatchObject([{ id, conversation_id: "order", text: "Hello" }]);

  server.log(posted("order", message(2, { id, author: "agent", agent_id: "ada", text: "Hello" })));
  expect(desk.unsent.value).toEqual([]);
});

test("a refused message says why, and goes again with the same id", async () => {
  const { desk, server } = await openDesk();
  desk.post("order", "Hello");
  const id = desk.unsent.value[0]?.id ?? "";
  const problem = { code: "unavailable", title: "", status: 503, detail: "" } as const;
  server.say({ type: "command.failed", id, problem });
  expect(desk.unsent.value[0]?.failure).toBe("unavailable");

  desk.retry(id);
  expect(server.commands("message.post").map((one) => one.id)).toEqual([id, id]);
});

test("what is unsent outlives a reload", async () => {
  const first = await openDesk();
  first.desk.post("order", "Hello");
  first.desk.close();

  const { desk, server } = await openDesk();
  expect(desk.unsent.value.map((one) => one.text)).toEqual(["Hello"]);
  expect(server.commands("message.post")).toHaveLength(1);
});

test("a message that turns out to be stored is not unsent any more", async () => {
  const { desk, server } = await openDesk();
  desk.post("order", "Hello");
  const id = desk.unsent.value[0]?.id ?? "";
  server.messages.set("order", [message(1), message(2, { id, author: "agent" })]);

  await desk.pages.openThread("order");
  expect(desk.unsent.value).toEqual([]);
});

test("asks for a conversation that only the log knows", async () => {
  const { desk, server } = await openDesk();
  const old = conversation({ id: "old", visitor_id: "jan" });
  server.api.conversation.mockResolvedValue({ conversation: old, visitor: visitor({ id: "jan", name: "Jan" }) });
  server.log(posted("old", message(1)));

  await vi.waitFor(() => expect(desk.state.value?.visitors.get("jan")?.name).toBe("Jan"));
});

test("a snapshot that is required replaces the state, threads included", async () => {
  const { desk, server } = await openDesk();
  await desk.pages.openThread("order");
  server.api.snapshot.mockResolvedValue(snapshot({ last_seq: 99, conversations: [conversation({ id: "new" })] }));
  server.say({ type: "snapshot.required", last_seq: 99 });

  await vi.waitFor(() => expect(desk.state.value?.conversations.has("new")).toBe(true));
  expect(desk.state.value?.threads.size).toBe(0);
  expect(server.commands("hello").at(-1)).toEqual({ type: "hello", after: 99 });
});

test("is told when the session has ended", async () => {
  const { server, onSignedOut } = await openDesk();
  server.socket.onclose?.({ code: 4001 });
  expect(onSignedOut).toHaveBeenCalled();
});
