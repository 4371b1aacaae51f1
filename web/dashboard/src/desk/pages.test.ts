import { expect, test } from "vitest";

import { RequestError } from "../api";
import { conversation, message, openDesk, visitor } from "../testing";

const hundred = Array.from({ length: 120 }, (_, at) => message(at + 1));

test("loads a thread from its end, page by page", async () => {
  const { desk, server } = await openDesk();
  server.messages.set("order", hundred);
  await desk.pages.openThread("order");
  expect(desk.state.value?.threads.get("order")).toMatchObject({ hasEarlier: true });

  await desk.pages.loadEarlier("order");
  await desk.pages.loadEarlier("order");
  const thread = desk.state.value?.threads.get("order");
  expect(thread?.messages).toHaveLength(120);
  expect(thread?.hasEarlier).toBe(false);
});

test("says that a thread did not load, and loads it at the next try", async () => {
  const { desk, server } = await openDesk();
  server.api.messages.mockRejectedValueOnce(new RequestError("offline", ""));
  await desk.pages.openThread("order");
  expect(desk.pages.threads.value.get("order")).toBe("failed");

  await desk.pages.openThread("order");
  expect(desk.pages.threads.value.has("order")).toBe(false);
});

test("says that there is no such conversation", async () => {
  const { desk, server } = await openDesk();
  server.api.conversation.mockRejectedValue(new RequestError("not_found", ""));
  await desk.pages.openThread("none");
  expect(desk.pages.threads.value.get("none")).toBe("missing");
});

test("leafs through closed conversations by cursor until the last page", async () => {
  const { desk, server } = await openDesk();
  const closed = (id: string) => conversation({ id, state: "closed" });
  server.api.conversations
    .mockResolvedValueOnce({ conversations: [closed("a")], visitors: [visitor()], next: "2" } as never)
    .mockResolvedValueOnce({ conversations: [closed("b")], visitors: [visitor()] } as never);

  await desk.pages.loadMore("closed");
  await desk.pages.loadMore("closed");
  await desk.pages.loadMore("closed");
  expect(server.api.conversations.mock.calls).toEqual([
    [{ state: "closed" }, undefined],
    [{ state: "closed" }, "2"],
  ]);
  expect([...(desk.state.value?.conversations.keys() ?? [])]).toContain("b");
});
