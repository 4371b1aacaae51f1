import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { Jar } from "./jar";

let written: string[];

beforeEach(() => {
  written = [];
  vi.spyOn(Document.prototype, "cookie", "get").mockReturnValue("");
  vi.spyOn(Document.prototype, "cookie", "set").mockImplementation((text) => void written.push(text));
});

afterEach(() => vi.restoreAllMocks());

const jarOf = (domain?: unknown, path?: unknown) => {
  const jar = new Jar(domain, path);
  jar.mayKeep = true;
  return jar;
};

test("keeps an id for half a year, and what belongs to a visit for as long as the browser is open", () => {
  const jar = jarOf();
  jar.set("vid", "v1");
  jar.set("unread", "2");
  expect(written).toEqual(["ssupp.vid=v1;path=/;samesite=lax;max-age=15552000", "ssupp.unread=2;path=/;samesite=lax"]);
});

test("keeps it where the site says: for its other hosts, and below a path", () => {
  jarOf(".example.com", "/shop").set("chatid", "null");
  expect(written).toEqual(["ssupp.chatid=null;domain=.example.com;path=/shop;samesite=lax"]);
});

test.each([
  [7, {}],
  ["a;b=c", "/x;secure"],
  ["", "shop"],
])("takes the usual place where the site says %j and %j", (domain, path) => {
  jarOf(domain, path).set("chatid", "null");
  expect(written).toEqual(["ssupp.chatid=null;path=/;samesite=lax"]);
});

test("goes by encrypted lines alone on a page that came by one", () => {
  vi.stubGlobal("location", { protocol: "https:" });
  jarOf().set("opened", "1");
  expect(written).toEqual(["ssupp.opened=1;path=/;samesite=lax;secure"]);
  vi.unstubAllGlobals();
});

test("keeps no draft that other cookies would have to make room for, and none that breaks out of its place", () => {
  jarOf().set("message", `a;b=c,č${"x".repeat(5_000)}`);
  expect(written[0]).toMatch(/^ssupp\.message=a%3Bb%3Dc%2C%C4%8Dx+;path/);
  expect(written[0]?.length).toBeLessThan(4_096);
});
