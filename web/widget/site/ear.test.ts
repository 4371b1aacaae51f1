import { afterEach, expect, test, vi } from "vitest";

import { TestBox } from "./testBox";

let fetched = 0;
vi.mock("./hear", async (original) => {
  fetched += 1;
  return original();
});

let box: TestBox;
afterEach(() => box.leave());

test("of a page that is merely looked at hears by itself who is there, and fetches what hears the rest with an open chat", async () => {
  const heard: unknown[] = [];
  box = new TestBox({}, { waiting: [["on", "status", (status: string) => heard.push(status)]] });
  box.connect();
  await box.say({ type: "identity", visitorId: "v1" });
  await box.say({ type: "status", status: "offline" });
  expect([box.identities, heard, fetched]).toEqual([["v1"], ["online", "offline"], 0]);

  await box.say({ type: "unread", count: "2" });
  await vi.waitFor(() => expect(box.launcher.ariaLabel).toBe("Open chat, 2 new messages"));
  expect(fetched).toBe(1);
});
