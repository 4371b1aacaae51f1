import { expect, test } from "vitest";

import { stateOf } from "../store";
import { account, agent, conversation, noon, snapshot, tomas } from "../testing";
import { type StepName, stepsOf, takesSteps } from "./steps";

const bare = { agents: [agent()], conversations: [], visitors: [] };
const done = (values: Parameters<typeof snapshot>[0] = {}): StepName[] =>
  stepsOf(stateOf(snapshot({ ...bare, ...values }))).flatMap(({ name, isDone }) => (isDone ? [name] : []));

test("a new account has made its first step already", () => {
  expect(done()).toEqual(["account"]);
});

test.each<[StepName, Parameters<typeof snapshot>[0]]>([
  ["look", { account: account({ color: "#123456" }) }],
  ["look", { account: account({ greeting: "Ahoj" }) }],
  ["install", { account: account({ installed_at: noon }) }],
  ["test", { conversations: [conversation()] }],
  ["team", { agents: [agent(), tomas] }],
  ["photo", { agents: [agent({ photo_url: "/photo" })] }],
  ["about", { agents: [agent({ job_title: "Roaster" })] }],
  ["about", { agents: [agent({ motto: "Slow is smooth" })] }],
])("%s ticks itself once the data say so", (name, values) => {
  expect(done(values)).toEqual(["account", name]);
});

test("every step that may be left leads somewhere", () => {
  const steps = stepsOf(stateOf(snapshot(bare)));
  expect(steps.filter((step) => !step.isDone && !step.href)).toEqual([]);
});

test("owners and admins take the steps, agents do not", () => {
  const takes = (role: "owner" | "admin" | "agent") => takesSteps(stateOf(snapshot({ agents: [agent({ role })] })));
  expect([takes("owner"), takes("admin"), takes("agent")]).toEqual([true, true, false]);
});
