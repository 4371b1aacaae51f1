import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Storage } from "./storage";

const identity = { token: "secret", visitorId: "v1" };

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("keeps an identity over reloads, for each account apart", () => {
  new Storage("k1").identity = identity;
  expect(new Storage("k1").identity).toEqual(identity);
  expect(new Storage("k2").identity).toBeUndefined();
});

test("forgets an identity after a day without a visit", () => {
  vi.useFakeTimers();
  new Storage("k1").identity = identity;
  vi.advanceTimersByTime(24 * 3_600_000);
  expect(new Storage("k1").identity).toBeUndefined();
});

test("keeps a draft and what was not sent in this tab", () => {
  const storage = new Storage("k1");
  storage.draft = "Hel";
  storage.unsent = [{ id: "u1", text: "Hello", createdAt: 1 }];
  expect(new Storage("k1").draft).toBe("Hel");
  expect(new Storage("k1").unsent).toEqual([{ id: "u1", text: "Hello", createdAt: 1 }]);
  storage.draft = "";
  storage.unsent = [];
  expect(sessionStorage).toHaveLength(0);
});

test("works for as long as the page lives where storage is refused", () => {
  vi.spyOn(globalThis, "localStorage", "get").mockImplementation(() => {
    throw new DOMException("refused", "SecurityError");
  });
  const storage = new Storage("k1");
  expect(storage.identity).toBeUndefined();
  storage.identity = identity;
  expect(storage.identity).toEqual(identity);
});

test("is not disturbed by what somebody else put there", () => {
  localStorage.setItem("hovor:k1", "{");
  sessionStorage.setItem(
    "hovor:k1:unsent",
    '[{"id":1},null,"x",{"id":"a","text":"","file":{}},{"id":"a","text":"","file":null}]',
  );
  const storage = new Storage("k1");
  expect(storage.identity).toBeUndefined();
  expect(storage.unsent).toEqual([]);
});

test("hears of the identity that another tab has got", () => {
  const heard: string[] = [];
  new Storage("k1").onIdentity(({ visitorId }) => heard.push(visitorId));
  new Storage("k1").identity = identity;
  dispatchEvent(Object.assign(new Event("storage"), { key: "hovor:k1" }));
  dispatchEvent(Object.assign(new Event("storage"), { key: "other" }));
  expect(heard).toEqual(["v1"]);
});

test("where nothing may be kept, it reads and keeps nothing, and keeps it once it may", () => {
  const stored = JSON.stringify({ token: "old", visitorId: "v0", at: Date.now() });
  localStorage.setItem("hovor:k1", stored);
  const storage = new Storage("k1");
  storage.mayKeep = false;
  expect(storage.identity).toBeUndefined();
  storage.lend(identity);
  storage.draft = "Hel";
  storage.isMuted = true;
  expect(storage.identity).toEqual(identity);
  expect([localStorage.length, sessionStorage.length, localStorage.getItem("hovor:k1")]).toEqual([1, 0, stored]);

  storage.mayKeep = true;
  expect(new Storage("k1").identity).toEqual(identity);
  storage.mayKeep = false;
  expect(localStorage.getItem("hovor:k1")).toBeNull();
  expect(storage.identity).toEqual(identity);
});
