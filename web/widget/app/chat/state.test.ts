import type { Message } from "@hovor/protocol";
import { expect, test } from "vitest";

import { markOf } from "../talk/marks";
import { countUnread } from "./state";

const message = (seq: number, change: Partial<Message> = {}): Message => ({
  id: `m${seq}`,
  seq,
  author: "agent",
  kind: "text",
  text: "",
  created_at: 0,
  ...change,
});

test("counts agents' words and files after the last that was read, and nothing else", () => {
  const messages = [
    message(1),
    message(2, { author: "visitor" }),
    message(3, { author: "system", kind: "agent_joined" }),
    message(4),
    message(5, { kind: "file" }),
  ];
  expect(countUnread(messages, 1)).toBe(2);
  expect(countUnread(messages, 5)).toBe(0);
});

test("tells how far a message has come", () => {
  const conversation = {
    id: "c1",
    state: "active" as const,
    agent_ids: [],
    last_seq: 3,
    visitor_delivered_seq: 3,
    visitor_read_seq: 3,
    agent_delivered_seq: 2,
    agent_read_seq: 1,
  };
  expect([1, 2, 3].map((seq) => markOf(seq, conversation))).toEqual(["read", "delivered", "sent"]);
  expect(markOf(1, undefined)).toBe("sent");
});
