import { expect, test } from "vitest";

import { nothingLive, type Offer, stateOf } from "../store";
import { account, conversation, noon, snapshot } from "../testing";
import { offersToMe, timeLeft } from "./offers";

const offer = (values: Partial<Offer> = {}): Offer => ({
  agentId: "ada",
  reason: "round_robin",
  until: noon + 30_000,
  toldAt: noon,
  ...values,
});

test("the time to answer runs out with the server's clock", () => {
  expect(timeLeft(offer(), account(), noon)).toBe(30_000);
  expect(timeLeft(offer(), account(), noon + 12_000)).toBe(18_000);
  expect(timeLeft(offer(), account(), noon + 40_000)).toBe(0);
});

test("after a reconnect only the rest of it is left", () => {
  expect(timeLeft(offer({ toldAt: noon + 25_000 }), account(), noon + 26_000)).toBe(4_000);
});

test("a clock that is far off counts from when the offer came", () => {
  const slow = offer({ until: noon + 3_600_000 });
  const fast = offer({ until: noon - 3_600_000 });
  expect(timeLeft(slow, account(), noon + 10_000)).toBe(20_000);
  expect(timeLeft(fast, account({ offer_seconds: 60 }), noon + 10_000)).toBe(50_000);
});

test("what is offered to me and waits is mine to answer, the first to end first", () => {
  const state = stateOf(
    snapshot({
      conversations: [
        conversation(),
        conversation({ id: "return" }),
        conversation({ id: "taken", state: "active", agent_ids: ["tomas"] }),
        conversation({ id: "theirs" }),
      ],
    }),
  );
  const offers = new Map([
    ["order", offer({ until: noon + 20_000 })],
    ["return", offer({ until: noon + 10_000 })],
    ["taken", offer()],
    ["theirs", offer({ agentId: "tomas" })],
    ["unknown", offer()],
  ]);
  expect(offersToMe({ ...nothingLive, offers }, state).map((one) => one.conversationId)).toEqual(["return", "order"]);
});
