import type { JoinReason, Participant } from "@hovor/protocol";
import { expect, test } from "vitest";

import { stateOf } from "../store";
import { conversation, message, noon, snapshot } from "../testing";
import { cameBy, whoCame } from "./reasons";

const tomas = (reason: JoinReason, values: Partial<Participant> = {}): Participant => ({
  agent_id: "tomas",
  reason,
  joined_at: noon,
  ...values,
});
const state = stateOf(snapshot());

test("how somebody came is said in a few words", () => {
  const said = (["joined", "wrote", "round_robin", "least_busy", "reopened"] as const).map((reason) =>
    cameBy(tomas(reason), state),
  );
  expect(said).toEqual(["took it", "by writing", "by turn", "fewest chats", "opened it again"]);
  expect(cameBy(tomas("assigned", { assigned_by: "ada" }), state)).toBe("assigned by you");
  expect(cameBy(tomas("assigned", { assigned_by: "tomas" }), state)).toBe("assigned by Tomas Hruby");
  expect(cameBy(tomas("assigned"), state)).toBe("assigned");
});

test("a reason that only a newer server knows is left out", () => {
  expect(cameBy(tomas("by_language" as JoinReason), state)).toBe("");
});

test("the line of a join tells of the one who came then, not of when they came before", () => {
  const joined = (at: number) =>
    message(2, { kind: "agent_joined", author: "system", agent_id: "tomas", created_at: at });
  const of = (participants: readonly Participant[]) => conversation({ participants });
  expect(whoCame(of([tomas("round_robin")]), joined(noon))?.reason).toBe("round_robin");
  expect(whoCame(of([tomas("round_robin")]), joined(noon - 60_000))).toBeUndefined();
  expect(whoCame(of([tomas("joined")]), joined(noon))).toBeUndefined();
  expect(whoCame(of([]), joined(noon))).toBeUndefined();
});
