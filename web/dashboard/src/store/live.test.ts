import { expect, test } from "vitest";

import { minute, noon } from "../testing";
import { forgetLive, nothingLive, reduceLive, withoutSilent, withoutTypist } from "./live";

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

  expect(here.present.get("petra")).toEqual({ ...present, pageSince: noon });
  expect(gone.present.size).toBe(0);
});

const told = (url: string, since = noon) =>
  ({
    type: "visitors.changed",
    present: [{ visitor_id: "petra", since, page: { url, title: "" } }],
    gone: [],
  }) as const;
const pageSince = (live: typeof nothingLive) => live.present.get("petra")?.pageSince;

test("a visitor is on a page since they went to it, or else since they came", () => {
  const came = reduceLive(nothingLive, told("/shop"), noon + minute);
  expect(pageSince(came)).toBe(noon);
  expect(pageSince(reduceLive(came, told("/shop"), noon + 2 * minute))).toBe(noon);

  const went = reduceLive(came, told("/cart"), noon + 3 * minute);
  expect(pageSince(went)).toBe(noon + 3 * minute);
  expect(pageSince(reduceLive(went, told("/cart", noon + 9 * minute), noon + 9 * minute))).toBe(noon + 9 * minute);
});

test("a line that breaks does not lose since when visitors are on their pages", () => {
  const first = reduceLive(nothingLive, { type: "agents.online", agent_ids: [] }, noon);
  const here = reduceLive(reduceLive(first, told("/shop"), noon), told("/cart"), noon + minute);
  const broken = forgetLive(forgetLive(here));
  expect(broken).toMatchObject({ isTold: false, present: new Map() });
  expect(pageSince(reduceLive(broken, told("/cart"), noon + 5 * minute))).toBe(noon + minute);
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
