import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { FakeServer } from "./fakeSocket";
import { Line, type LineState } from "./line";

type Command = { type: string };
type Event = { type: string };

let server: FakeServer<Command, Event>;
let events: Event[];
let states: LineState[];
let refusals: number[];
let line: Line<Command, Event>;

beforeEach(() => {
  vi.useFakeTimers();
  server = new FakeServer();
  events = [];
  states = [];
  refusals = [];
  line = new Line<Command, Event>({
    openSocket: server.open,
    onOpen: () => line.send({ type: "hello" }),
    onEvent: (event) => events.push(event),
    onState: (state) => states.push(state),
    onRefused: (code) => refusals.push(code),
    ping: () => ({ type: "ping" }),
    random: () => 1,
  });
  line.open();
});

afterEach(() => {
  line.close();
  vi.useRealTimers();
});

const settle = () => {
  server.latest.accept();
  server.latest.receive({ type: "welcome" });
};

test("says hello once it is open", () => {
  expect(server.latest.sent).toEqual([]);
  server.latest.accept();
  expect(server.latest.sent).toEqual([{ type: "hello" }]);
  expect(states).toEqual(["connecting", "open"]);
});

test("hands on what arrives, and overlooks what it cannot read", () => {
  server.latest.accept();
  server.latest.receiveText("{");
  server.latest.receiveText("null");
  server.latest.receiveText("[1]");
  server.latest.receive({ type: "welcome" });
  expect(events).toEqual([{ type: "welcome" }]);
});

test("comes back after a second", () => {
  settle();
  server.latest.break();
  expect(line.state).toBe("waiting");
  vi.advanceTimersByTime(999);
  expect(server.sockets).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(server.sockets).toHaveLength(2);
});

test("waits twice as long after each failure, and no longer than 30 s", () => {
  const waits = [1, 2, 4, 8, 16, 30, 30];
  for (const [attempt, seconds] of waits.entries()) {
    server.latest.break();
    vi.advanceTimersByTime(seconds * 1_000 - 1);
    expect(server.sockets).toHaveLength(attempt + 1);
    vi.advanceTimersByTime(1);
    expect(server.sockets).toHaveLength(attempt + 2);
  }
});

test("does not take a server for well that accepts and closes at once", () => {
  server.latest.accept();
  server.latest.break();
  vi.advanceTimersByTime(1_000);
  server.latest.accept();
  server.latest.break();
  vi.advanceTimersByTime(1_999);
  expect(server.sockets).toHaveLength(2);
});

test("starts with the short wait again after it was well", () => {
  for (const seconds of [1, 2, 4, 8]) {
    server.latest.break();
    vi.advanceTimersByTime(seconds * 1_000);
  }
  settle();
  server.latest.break();
  vi.advanceTimersByTime(1_000);
  expect(server.sockets).toHaveLength(6);
});

test("comes back sooner when the server restarts, and later when it has too much to do", () => {
  settle();
  server.latest.break(1012);
  vi.advanceTimersByTime(400);
  expect(server.sockets).toHaveLength(2);

  settle();
  server.latest.break(1013);
  vi.advanceTimersByTime(4_999);
  expect(server.sockets).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(server.sockets).toHaveLength(3);
});

test.each([4001, 4003, 4004])("does not come back after %i", (code) => {
  settle();
  server.latest.break(code);
  vi.advanceTimersByTime(600_000);
  line.wake();
  expect(server.sockets).toHaveLength(1);
  expect(refusals).toEqual([code]);
  expect(line.state).toBe("ended");
});

test("does not wait for ever for a connection to open", () => {
  vi.advanceTimersByTime(15_000);
  expect(server.latest.isClosed).toBe(true);
  vi.advanceTimersByTime(1_000);
  expect(server.sockets).toHaveLength(2);
});

test("pings every 20 s, and stays while it is answered", () => {
  settle();
  for (let i = 1; i <= 6; i++) {
    vi.advanceTimersByTime(20_000);
    expect(server.latest.ofType("ping")).toHaveLength(i);
    server.latest.receive({ type: "pong" });
  }
  expect(server.sockets).toHaveLength(1);
});

test("finds a dead connection within 45 s", () => {
  settle();
  vi.advanceTimersByTime(44_999);
  expect(server.sockets).toHaveLength(1);
  vi.advanceTimersByTime(1);
  expect(server.sockets[0]?.isClosed).toBe(true);
  expect(server.sockets).toHaveLength(2);
});

test("after sleep, finds out within 5 s whether the connection still lives", () => {
  settle();
  line.wake();
  expect(server.latest.ofType("ping")).toHaveLength(1);
  server.latest.receive({ type: "pong" });
  vi.advanceTimersByTime(5_000);
  expect(server.sockets).toHaveLength(1);

  line.wake();
  vi.advanceTimersByTime(5_000);
  expect(server.sockets).toHaveLength(2);
});

test("tries at once when the network is back", () => {
  for (const seconds of [1, 2, 4, 8]) {
    server.latest.break();
    vi.advanceTimersByTime(seconds * 1_000);
  }
  server.latest.break();
  expect(line.state).toBe("waiting");
  line.wake();
  expect(server.sockets).toHaveLength(6);
});

test("hears nothing more from a socket that it gave up", () => {
  settle();
  const old = server.latest;
  line.reopen();
  old.receive({ type: "late" });
  old.break();
  expect(events).toEqual([{ type: "welcome" }]);
  expect(server.sockets).toHaveLength(2);
});

test("sends only while it is open", () => {
  expect(line.send({ type: "typing" })).toBe(false);
  server.latest.accept();
  expect(line.send({ type: "typing" })).toBe(true);
  server.latest.break();
  expect(line.send({ type: "typing" })).toBe(false);
});

test("survives a socket that cannot even be made", () => {
  let attempts = 0;
  const forbidden = new Line<Command, Event>({
    openSocket: () => {
      attempts += 1;
      throw new Error("blocked by the page's policy");
    },
    onOpen: () => {},
    onEvent: () => {},
    ping: () => ({ type: "ping" }),
    random: () => 1,
  });
  forbidden.open();
  vi.advanceTimersByTime(3_000);
  expect(attempts).toBe(3);
  forbidden.close();
});

test("stays closed once it was closed", () => {
  settle();
  line.close();
  vi.advanceTimersByTime(120_000);
  line.reopen();
  expect(server.sockets).toHaveLength(1);
  expect(server.latest.isClosed).toBe(true);
});
