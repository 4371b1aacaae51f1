import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { type SmartsuppFunction, takeOver } from "./queue";

const page = window as unknown as { smartsupp?: SmartsuppFunction };

/** The function that the chat code puts on a page. */
function snippet(): SmartsuppFunction {
  const stub: SmartsuppFunction = (...args) => {
    (stub._ as unknown[]).push(args);
  };
  stub._ = [];
  return stub;
}

let ran: (readonly unknown[])[];
const run = (args: readonly unknown[]): void => void ran.push(args);

beforeEach(() => {
  vi.useFakeTimers();
  ran = [];
  delete page.smartsupp;
});

afterEach(() => vi.useRealTimers());

test("runs what waited, in order, then everything at once", () => {
  page.smartsupp = snippet();
  page.smartsupp("name", "Petra");
  page.smartsupp("chat:open");
  takeOver(run);
  page.smartsupp("chat:close");
  expect(ran).toEqual([["name", "Petra"], ["chat:open"], ["chat:close"]]);
});

test("takes calls as the snippet keeps them: array-likes, not arrays", () => {
  const stub = snippet();
  (stub._ as unknown[]).push({ 0: "email", 1: "petra@example.cz", length: 2 });
  page.smartsupp = stub;
  takeOver(run);
  expect(ran).toEqual([["email", "petra@example.cz"]]);
});

test("hears the snippet's own function too, to which the page may hold on", () => {
  const stub = snippet();
  page.smartsupp = stub;
  const [api, known] = takeOver(run);
  expect(known).toBe(stub);
  expect(page.smartsupp).toBe(api);
  expect(api?._).toBe(stub._);
  delete page.smartsupp;
  stub("chat:open");
  expect(ran).toEqual([["chat:open"]]);
});

test("answers with what the command yields", () => {
  page.smartsupp = snippet();
  takeOver(([name]) => (name === "ready" ? "an answer" : undefined));
  expect(page.smartsupp("ready")).toBe("an answer");
  expect(page.smartsupp("chat:open")).toBeUndefined();
});

test("stands a page that will not have its function replaced", () => {
  const stub = snippet();
  Object.defineProperty(window, "smartsupp", { configurable: true, writable: false, value: stub });
  takeOver(run);
  stub("chat:open");
  expect(ran).toEqual([["chat:open"]]);
});

test("makes the function where there is none, or none with a queue", () => {
  takeOver(run);
  expect(Array.isArray(page.smartsupp?._)).toBe(true);
  page.smartsupp?.("chat:open");
  expect(ran).toEqual([["chat:open"]]);

  page.smartsupp = () => {};
  takeOver(run);
  page.smartsupp("chat:close");
  expect(ran).toHaveLength(2);
});

test("goes on after a call that fails, and lets the page see its error", () => {
  page.smartsupp = snippet();
  page.smartsupp("bad");
  page.smartsupp("good");
  takeOver(([name]) => {
    if (name === "bad") throw new Error("the page's own");
    ran.push([name]);
  });
  expect(ran).toEqual([["good"]]);
  expect(() => vi.runAllTimers()).toThrow("the page's own");
});

test("is not disturbed by what a page put on Object.prototype", () => {
  const polluted = Object.prototype as Record<string, unknown>;
  polluted["get"] = () => 0;
  polluted["writable"] = false;
  try {
    page.smartsupp = snippet();
    takeOver(run);
    page.smartsupp("chat:open");
  } finally {
    delete polluted["get"];
    delete polluted["writable"];
  }
  expect(ran).toEqual([["chat:open"]]);
});
