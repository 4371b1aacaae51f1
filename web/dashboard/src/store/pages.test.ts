import { expect, test } from "vitest";

import { conversation, message, posted, snapshot, visitor } from "../testing";
import { withEarlierPage, withLastPage, withOlder, withShortThread } from "./pages";
import { reduce } from "./reduce";
import { stateOf } from "./state";

const state = stateOf(snapshot());
const seqs = (of: typeof state, id = "order") => of.threads.get(id)?.messages.map((one) => one.seq);

test("an earlier page is put before the messages that are here", () => {
  const last = withLastPage(state, "order", { messages: [message(3), message(4)], more: true });
  const all = withEarlierPage(last, "order", { messages: [message(1), message(2)], more: false });

  expect(seqs(all)).toEqual([1, 2, 3, 4]);
  expect(all.threads.get("order")?.hasEarlier).toBe(false);
});

test("where the snapshot tells what happened last, the page tells what was said last", () => {
  const left = message(3, { author: "system", kind: "agent_left", agent_id: "ada", text: "" });
  const ended = stateOf(snapshot({ conversations: [conversation({ last_seq: 3, last_message: left })] }));
  const next = withLastPage(ended, "order", { messages: [message(1), message(2), left], more: false });

  expect(next.conversations.get("order")?.last_message?.seq).toBe(2);
});

test("an earlier page that does not reach up to them is left out", () => {
  const last = withLastPage(state, "order", { messages: [message(4)], more: true });
  expect(withEarlierPage(last, "order", { messages: [message(1), message(2)], more: false })).toBe(last);
});

test("what the log told while the page was on its way goes on after it", () => {
  const first = withLastPage(state, "order", { messages: [message(1)], more: false });
  const told = reduce(first, posted("order", message(2)));
  expect(seqs(withLastPage(told, "order", { messages: [message(1)], more: false }))).toEqual([1, 2]);
});

test("what is here by the log stands over an older page", () => {
  const older = conversation({ unread_count: 0 });
  const next = withOlder(state, [older, conversation({ id: "old", state: "closed" })], [visitor({ id: "jan" })]);

  expect(next.conversations.get("order")?.unread_count).toBe(1);
  expect(next.conversations.get("old")?.state).toBe("closed");
  expect(next.visitors.has("jan")).toBe(true);
});

test("only the last thirty threads are kept", () => {
  let next = state;
  for (let at = 0; at < 40; at++) next = withLastPage(next, `c${at}`, { messages: [message(1)], more: false });

  expect(next.threads.size).toBe(30);
  expect(next.threads.has("c39")).toBe(true);
  expect(next.threads.has("c0")).toBe(false);
});

test("a long thread that was left keeps its end", () => {
  const messages = Array.from({ length: 400 }, (_, at) => message(at + 1));
  const long = withLastPage(state, "order", { messages, more: false });
  const short = withShortThread(long, "order").threads.get("order");

  expect(short).toMatchObject({ hasEarlier: true });
  expect(short?.messages[0]?.seq).toBe(101);
});
