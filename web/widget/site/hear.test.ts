import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { TestBox } from "./testBox";

let box: TestBox;
let heard: unknown[][];

const names =
  "message_sent message_received message sent messenger_open messenger_close chat:open chat:close status unread " +
  "agent.join agent.leave event ready render rendered startup";

beforeEach(() => {
  heard = [];
  const waiting = names.split(" ").map((name) => ["on", name, (...args: unknown[]) => heard.push([name, ...args])]);
  box = new TestBox({}, { waiting: [...waiting, ["language", "cs"]] });
});
afterEach(() => box.leave());

const of = (name: string) => heard.filter(([one]) => one === name).map(([, ...args]) => args);

const said = {
  id: "m1",
  chatId: "c1",
  visitorId: "v1",
  agentId: "",
  subType: "contact",
  text: "Hello",
  createdAt: "2026-02-03T04:05:06.000Z",
};

test("says that it is there, in the order in which it came", async () => {
  await box.pass();
  expect(heard).toEqual([["render"], ["rendered"], ["startup"], ["status", "online"], ["ready"]]);
});

test("says when it is opened and closed, by whomever", async () => {
  box.launcher.click();
  box.connect();
  await box.say({ type: "close" });
  const turned = () => heard.map(([name]) => name).filter((name) => /open|close/.test(String(name)));
  await vi.waitFor(() => expect(turned()).toHaveLength(4)); // its first word fetches what hears it
  expect(turned()).toEqual(["messenger_open", "chat:open", "messenger_close", "chat:close"]);
  expect(box.panel.open).toBe(false);
});

test("tells of messages in the words that scripts of sites know", async () => {
  box.launcher.click();
  box.connect();
  await box.say({ type: "identity", visitorId: "v1" });
  await box.say({ type: "message_sent", ...said });
  await box.say({ type: "message_received", ...said, id: "m2", agentId: "ada", subType: "agent", text: "Hi" });
  expect(box.identities).toEqual(["v1"]);
  expect(of("message_sent")).toEqual(of("sent"));
  expect(of("message_sent")).toMatchObject([
    [{ id: "m1", type: "message", subType: "contact", chatId: "c1", visitorId: "v1", agentId: null }],
  ]);
  expect(of("message_received")).toMatchObject([
    [{ id: "m2", subType: "agent", agentId: "ada", content: { type: "text", text: "Hi", data: null } }],
  ]);
  expect(of("message")).toMatchObject([
    [{}, { type: "visitor", content: "Hello", triggeredBy: null }],
    [{}, { type: "agent", content: "Hi", triggeredBy: null }],
  ]);
  const [model] = of("message")[0] as [{ get: (name: string) => unknown }];
  expect(["lang", "vid", "key", "toString"].map((name) => model.get(name))).toEqual(["cs", "v1", "k1", undefined]);
});

test("tells of the team", async () => {
  box.launcher.click();
  box.connect();
  await box.say({ type: "status", status: "online" });
  await box.say({ type: "status", status: "offline" });
  await box.say({ type: "agent", change: "join", id: "ada", name: "Ada", title: "Support" });
  await box.say({ type: "agent", change: "leave", id: "ada", name: "Ada", title: "Support" });
  await box.say({ type: "status", status: "online" });
  await box.say({ type: "began" });
  expect(of("status")).toEqual([["online"], ["offline"], ["online"]]);
  expect(of("agent.join")).toMatchObject([[{}, { id: "ada", nickname: "Ada", description: "Support" }]]);
  expect(of("agent.leave")).toHaveLength(1);
  expect(of("event")).toEqual([
    ["Smartsupp_v3", "Agent_served_conversation", "Ada"],
    ["Smartsupp_v3", "Visitor_started_conversation", ""],
  ]);
});

test("tells how many messages are new", async () => {
  box.launcher.click();
  box.call("chat:close");
  box.connect();
  await box.say({ type: "unread", count: "2" });
  await vi.waitFor(() => expect(of("unread")).toEqual([[2]]));
  await vi.waitFor(() => expect(box.launcher.ariaLabel).toBe("Otevřít chat, 2 nové zprávy"));
});

test("goes away when there is no such chat any more, and does not come back with the next page", async () => {
  box.connect();
  await box.say({ type: "refused" });
  expect(box.host.isConnected).toBe(false);
  history.pushState({}, "", "/another");
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(box.host.isConnected).toBe(false);
  history.replaceState({}, "", "/");
});

test("counts nothing against the visitor's will to be counted, until they allow it", async () => {
  box.connect();
  box.call("analyticsConsent", false);
  await box.say({ type: "began" });
  box.call("analyticsConsent", true);
  await box.say({ type: "agent", change: "join", id: "ada", name: "Ada", title: "" });
  expect(of("event").map(([, action]) => action)).toEqual(["Agent_served_conversation"]);
});
