import type { Preview, Socket } from "@hovor/client";
import type { VisitorCommand, VisitorEvent } from "@hovor/protocol";
import { expect, test, vi } from "vitest";

import { PretendedServer } from "./pretendedServer";
import { beginsAnew, readPreview } from "./read";
import { pretendMedia } from "./scheme";

const preview: Preview = {
  company: "Lesní Káva",
  greeting: "Ahoj",
  color: "#0b6e4f",
  asksForRating: true,
  consentMode: "standard",
  settings: {
    side: "left",
    takes_files: false,
    privacy_notice: { is_required: true, version: "2" },
    texts: [],
  },
  language: "cs",
  scheme: "light",
  isOnline: true,
  stage: "talking",
  agents: [{ id: "ada", name: "Ada", job_title: "", motto: "", is_online: true }],
  said: [
    { author: "visitor", text: "Hello?" },
    { author: "agent", text: "Here." },
  ],
};

/** A chat that has said hello, and what it was told. */
async function connected(of: Preview) {
  const server = new PretendedServer();
  server.preview = of;
  const told: VisitorEvent[] = [];
  const socket: Socket = server.open();
  socket.onmessage = ({ data }) => void told.push(JSON.parse(String(data)));
  const say = async (command: VisitorCommand) => {
    socket.send(JSON.stringify(command));
    await new Promise((resolve) => setTimeout(resolve, 5));
    return told.splice(0);
  };
  const [welcome] = await say({ type: "hello", key: "preview" });
  return { server, say, welcome };
}

test("the pretended server welcomes with what the studio says, and with a conversation where there is to be one", async () => {
  const { welcome } = await connected(preview);
  expect(welcome).toMatchObject({
    type: "welcome",
    company: "Lesní Káva",
    greeting: "Ahoj",
    asks_for_rating: true,
    settings: preview.settings,
    visitor: { consents: [{ kind: "privacy", is_given: true, policy_version: "2" }] }, // or they could not have written
    conversation: { state: "active", agent_ids: ["ada"], last_seq: 2 },
    messages: [
      { seq: 1, author: "visitor", text: "Hello?" },
      { seq: 2, author: "agent", agent_id: "ada" },
    ],
  });
  const ended = (await connected({ ...preview, stage: "ended" })).welcome;
  expect(ended).toMatchObject({ conversation: { state: "closed" }, messages: [{}, {}, { kind: "closed" }] });
  const open = (await connected({ ...preview, stage: "open" })).welcome;
  expect(open).toMatchObject({ messages: [] });
  expect(open).not.toHaveProperty("conversation");
});

test("what is written is confirmed, and a closed conversation opens again by it", async () => {
  const { say } = await connected(preview);
  const closed = await say({ type: "conversation.close" });
  expect(closed).toMatchObject([{ message: { kind: "closed", seq: 3 } }, { conversation: { state: "closed" } }]);
  const posted = await say({ type: "message.post", id: "m1", text: "One more" });
  expect(posted).toMatchObject([
    { conversation: { state: "active", last_seq: 4 } },
    { type: "message.posted", message: { id: "m1", seq: 4, text: "One more" } },
  ]);
  expect(await say({ type: "conversation.rate", value: 5 })).toMatchObject([
    { conversation: { rating: { value: 5 } } },
  ]);
});

test("only what can't be told while the page is shown begins it anew", () => {
  const settings = { ...preview.settings, takes_files: true };
  for (const part of [
    { greeting: "Hi" },
    { settings },
    { color: "#aa0000" },
    { language: "en" },
    { scheme: "dark" as const },
  ]) {
    expect(beginsAnew(preview, { ...preview, ...part })).toBe(false);
  }
  for (const part of [
    { isOnline: false },
    { stage: "open" as const },
    { consentMode: "strict" as const },
    { agents: [] },
  ]) {
    expect(beginsAnew(preview, { ...preview, ...part })).toBe(true);
  }
});

test("what is no word of the studio is passed over", () => {
  expect(readPreview({ hovor: "preview", preview })).toBe(preview);
  for (const other of [null, "preview", { hovor: "ready" }, { preview }]) expect(readPreview(other)).toBeUndefined();
});

test("the colours of the system are what the studio says, and whoever listens is told", () => {
  const { matchMedia: real } = window;
  const schemeIs = pretendMedia();
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const onChange = vi.fn();
  dark.addEventListener("change", onChange);
  expect(dark.matches).toBe(false);
  schemeIs("dark");
  expect(dark.matches).toBe(true);
  expect(onChange).toHaveBeenCalledOnce();
  expect(matchMedia("(max-width: 1px)")).not.toBe(dark);
  window.matchMedia = real;
});
