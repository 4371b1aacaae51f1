import { expect, test } from "vitest";

import { noon } from "../testing";
import { nothingLive, reduceLive, withoutSilent, withoutTypist } from "./live";

const typing = (isTyping: boolean, agentId?: string) =>
  ({
    type: "conversation.typing",
    conversation_id: "order",
    side: agentId ? "agent" : "visitor",
    ...(agentId && { agent_id: agentId }),
    is_typing: isTyping,
  }) as const;

test("visitors come and go in one event", () => {
  const present = { visitor_id: "petra", since: noon };
  const here = reduceLive(nothingLive, { type: "visitors.changed", present: [present], gone: [] }, noon);
  const gone = reduceLive(here, { type: "visitors.changed", present: [], gone: ["petra"] }, noon);

  expect(here.present.get("petra")).toEqual(present);
  expect(gone.present.size).toBe(0);
});

test("each typist is known once, and until they stop", () => {
  let live = reduceLive(nothingLive, typing(true), noon);
  live = reduceLive(live, typing(true), noon);
  live = reduceLive(live, typing(true, "tomas"), noon);
  expect(live.typing.get("order")).toHaveLength(2);

  live = reduceLive(live, typing(false), noon);
  expect(live.typing.get("order")?.map((one) => one.agentId)).toEqual(["tomas"]);
});

test("who says nothing for a while has stopped", () => {
  const live = reduceLive(nothingLive, typing(true), noon);
  expect(withoutSilent(live, noon + 1000)).toBe(live);
  expect(withoutSilent(live, noon + 9000).typing.get("order")).toEqual([]);
});

test("who has sent the message has stopped", () => {
  const live = reduceLive(nothingLive, typing(true), noon);
  expect(withoutTypist(live, "order", "visitor").typing.get("order")).toEqual([]);
  expect(withoutTypist(live, "order", "agent", "ada")).toBe(live);
});

test("a conversation is offered to one agent at a time, until it is to nobody", () => {
  const offer = { type: "conversation.offered", conversation_id: "order", reason: "round_robin" } as const;
  const first = reduceLive(nothingLive, { ...offer, agent_id: "ada", until: noon + 30_000 }, noon);
  expect(first.offers.get("order")).toEqual({
    agentId: "ada",
    reason: "round_robin",
    until: noon + 30_000,
    toldAt: noon,
  });
  const next = reduceLive(first, { ...offer, agent_id: "tomas", until: noon + 60_000 }, noon + 30_000);
  expect(next.offers.get("order")?.agentId).toBe("tomas");
  const over = reduceLive(next, { type: "conversation.offered", conversation_id: "order" }, noon + 40_000);
  expect(over.offers.size).toBe(0);
});

test("who is online and who looks are told whole", () => {
  const online = reduceLive(nothingLive, { type: "agents.online", agent_ids: ["ada"] }, noon);
  const viewed = reduceLive(
    online,
    { type: "conversation.viewers", conversation_id: "order", agent_ids: ["tomas"] },
    noon,
  );
  expect([...viewed.online]).toEqual(["ada"]);
  expect([nothingLive.isTold, viewed.isTold]).toEqual([false, true]);
  expect(viewed.viewers.get("order")).toEqual(["tomas"]);
});

test("what a visitor writes is known as far as it is told, and forgotten when they stop", () => {
  const written = (text: string) => ({ ...typing(true), text });
  let live = reduceLive(nothingLive, written("Hel"), noon);
  live = reduceLive(live, written("Hello"), noon);
  expect(live.typing.get("order")?.map(({ text }) => text)).toEqual(["Hello"]);

  live = reduceLive(live, typing(false), noon);
  expect(live.typing.get("order")).toEqual([]);
});
