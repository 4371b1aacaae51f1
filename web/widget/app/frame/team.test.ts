import { expect, test } from "vitest";

import { type ChatState, firstState } from "../chat/state";
import { statusOf } from "./team";

const at = (hour: number, day = 12) => new Date(2026, 2, day, hour, 5).getTime();
const ada = { id: "ada", name: "Ada Vesela", job_title: "", motto: "", is_online: false };
const state = (values: Partial<ChatState> = {}): ChatState => ({
  ...firstState,
  isLoaded: true,
  connection: "there",
  agents: [ada],
  ...values,
});

test("says when somebody works again, once nobody does", () => {
  const now = at(18);
  const back = state({ returnsAt: at(9, 13) });
  expect(statusOf(back, now)).toEqual({ text: expect.stringMatching(/^Back tomorrow 9:05/), presence: "off" });
  expect(statusOf({ ...back, isOnline: true }, now)).toEqual({ text: "We are here", presence: "on" });
  expect(statusOf(state(), now).text).toBe("We are away now and reply later");
});

test("promises nothing that is past", () => {
  expect(statusOf(state({ returnsAt: at(9) }), at(9)).text).toBe("We are away now and reply later");
});

test("the agent of the conversation is away as long as all are", () => {
  const conversation = { agent_ids: ["ada"] } as unknown as NonNullable<ChatState["conversation"]>;
  const talking = state({ conversation, returnsAt: at(9, 13) });
  expect(statusOf(talking, at(18)).text).toMatch(/^Back tomorrow/);
  expect(statusOf({ ...talking, isOnline: true }, at(18)).text).toBe("Ada is away now and replies later");
});
