import { beforeEach, expect, test } from "vitest";

import type { FromBox } from "../bridge/fromBox";
import { Bridge } from "./bridge";

const origin = "https://chat.example";

let frame: { contentWindow: { postMessage: (data: unknown, origin: string, ports: MessagePort[]) => void } };
let connected: { data: unknown; origin: string; port: MessagePort }[];
let heard: FromBox[];
let bridge: Bridge;

const say = (data: unknown, from: { source?: unknown; origin?: string } = {}) => {
  const event = new Event("message");
  Object.assign(event, { data, source: from.source ?? frame.contentWindow, origin: from.origin ?? origin });
  window.dispatchEvent(event);
};

const hear = (port: MessagePort) =>
  new Promise<unknown>((resolve) => {
    port.onmessage = ({ data }) => resolve(data);
  });

beforeEach(() => {
  connected = [];
  heard = [];
  frame = {
    contentWindow: {
      postMessage: (data, to, [port]) => {
        if (port) connected.push({ data, origin: to, port });
      },
    },
  };
  bridge = new Bridge(frame as unknown as HTMLIFrameElement, origin, (message) => heard.push(message));
});

test("gives a channel to our frame from our origin, and to it alone", () => {
  say({ hovor: "ready" });
  expect(connected).toMatchObject([{ data: { hovor: "connect" }, origin }]);
});

test.each([
  ["another window", { source: {} }],
  ["another origin", { origin: "https://chat.example.evil" }],
])("gives no channel to %s", (_, from) => {
  say({ hovor: "ready" }, from);
  expect(connected).toEqual([]);
});

test("gives no channel for other words", () => {
  say("ready");
  say({ hovor: "open" });
  expect(connected).toEqual([]);
});

test("keeps what is said before the chat box is there", async () => {
  bridge.send({ type: "open" });
  say({ hovor: "ready" });
  expect(await hear(connected[0]?.port as MessagePort)).toMatchObject({ v: 1, type: "open" });
});

test("hears what has the right shape, and overlooks the rest", async () => {
  say({ hovor: "ready" });
  const { port } = connected[0] as { port: MessagePort };
  port.postMessage({ v: 1, type: "eval", text: "alert(1)" });
  port.postMessage({ v: 1, type: "unread", count: "2" });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual([{ type: "unread", count: "2" }]);
  port.close();
});

test("keeps of what is said again and again the last", async () => {
  bridge.send({ type: "variable", name: "step", json: "1" });
  bridge.send({ type: "variable", name: "plan", json: '"gold"' });
  bridge.send({ type: "send", text: "Hello" });
  bridge.send({ type: "send", text: "Hello" });
  bridge.send({ type: "variable", name: "step", json: "2" });
  say({ hovor: "ready" });
  const { port } = connected[0] as { port: MessagePort };
  const told: unknown[] = [];
  port.onmessage = ({ data }) => told.push(data.json ?? data.text);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(told).toEqual(['"gold"', "Hello", "Hello", "2"]);
  port.close();
});
