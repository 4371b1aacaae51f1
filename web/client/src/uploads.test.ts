import { afterEach, beforeEach, expect, test, vi } from "vitest";

import type { SendNews } from "./sendFile";
import { type Upload, Uploads } from "./uploads";

interface Sending {
  readonly file: File;
  readonly news: SendNews;
  isStopped: boolean;
}

let sendings: Sending[];
let shown: readonly Upload[];
let done: string[];
let uploads: Uploads;

const named = (name: string, type = "") => new File(["bytes"], name, { type });
const stored = { id: "f1", name: "a", media_type: "text/plain", size: 5 };
const latest = () => sendings.at(-1) as Sending;
const names = () => sendings.map(({ file }) => file.name);

beforeEach(() => {
  vi.useFakeTimers();
  sendings = [];
  shown = [];
  done = [];
  uploads = new Uploads({
    send: (file, news) => {
      const sending = { file, news, isStopped: false };
      sendings.push(sending);
      return () => {
        sending.isStopped = true;
      };
    },
    onChange: (now) => {
      shown = now;
    },
    onDone: ({ file }) => done.push(file.name),
    random: () => 1,
  });
  uploads.lineIs(true);
});

afterEach(() => {
  uploads.clear();
  vi.useRealTimers();
});

test("sends one file after the other, in the order of picking", () => {
  uploads.add([named("a"), named("b")]);
  expect(names()).toEqual(["a"]);
  latest().news.onProgress(3);
  expect(shown.map(({ sent }) => sent)).toEqual([3, 0]);

  latest().news.onDone(stored);
  expect(names()).toEqual(["a", "b"]);
  latest().news.onDone(stored);
  expect(done).toEqual(["a", "b"]);
  expect(shown).toEqual([]);
});

test("waits while the line is down, and goes on at once when it is back", () => {
  uploads.lineIs(false);
  uploads.add([named("a")]);
  expect(sendings).toEqual([]);

  uploads.lineIs(true);
  latest().news.onFailure("offline");
  uploads.lineIs(false);
  vi.advanceTimersByTime(60_000);
  expect(sendings).toHaveLength(1);

  uploads.lineIs(true);
  expect(sendings).toHaveLength(2);
});

test("tries again by itself, as late as the server asks, or later each time", () => {
  uploads.add([named("a"), named("b")]);
  latest().news.onFailure("rate_limited", 7);
  vi.advanceTimersByTime(6_999);
  expect(names()).toEqual(["a"]);
  vi.advanceTimersByTime(1);
  expect(names()).toEqual(["a", "a"]);

  latest().news.onFailure("unavailable");
  vi.advanceTimersByTime(1_999);
  expect(sendings).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(names()).toEqual(["a", "a", "a"]);
});

test("gives up after five tries, and lets the next one go", () => {
  uploads.add([named("a"), named("b")]);
  for (let tries = 0; tries < 5; tries++) {
    latest().news.onFailure("offline");
    vi.advanceTimersByTime(30_000);
  }
  expect(shown[0]?.failure).toBe("offline");
  expect(names()).toEqual(["a", "a", "a", "a", "a", "b"]);
});

test("asks no program to wait for an hour: that is for people to decide", () => {
  uploads.add([named("a")]);
  latest().news.onFailure("rate_limited", 3_600);
  expect(shown[0]?.failure).toBe("rate_limited");
});

test("what the server refuses is not tried again before somebody asks for it", () => {
  uploads.add([named("a")]);
  latest().news.onFailure("invalid_argument");
  vi.advanceTimersByTime(60_000);
  expect(sendings).toHaveLength(1);

  const id = shown[0]?.id ?? "";
  uploads.retry(id);
  expect(shown).toMatchObject([{ id, sent: 0 }]);
  expect(shown[0]?.failure).toBeUndefined();
  expect(sendings).toHaveLength(2);
});

test("what nobody wants any more is stopped, and the next one goes", () => {
  uploads.add([named("a"), named("b")]);
  uploads.remove(shown[0]?.id ?? "");
  expect(sendings[0]?.isStopped).toBe(true);
  expect(names()).toEqual(["a", "b"]);
  expect(shown.map(({ file }) => file.name)).toEqual(["b"]);
});

test("stops and forgets all when the visitor is forgotten", () => {
  uploads.add([named("a"), named("b")]);
  uploads.clear();
  expect(sendings.map(({ isStopped }) => isStopped)).toEqual([true]);
  expect(shown).toEqual([]);
});

test("keeps a picture to look at until it is not needed", () => {
  const revoked = vi.spyOn(URL, "revokeObjectURL");
  uploads.add([named("a.png", "image/png"), named("b.pdf", "application/pdf")]);
  const [picture, other] = shown.map(({ id }) => id);
  const url = uploads.previews.of(picture ?? "");
  expect(url).toMatch(/^blob:/);
  expect(uploads.previews.of(other ?? "")).toBeUndefined();

  latest().news.onDone(stored);
  expect(uploads.previews.of(picture ?? "")).toBe(url);
  uploads.previews.remove(picture ?? "");
  expect(revoked).toHaveBeenCalledExactlyOnceWith(url);
});
