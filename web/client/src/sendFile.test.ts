import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { sendFile } from "./sendFile";

class FakeRequest {
  static latest: FakeRequest;
  readonly headers: Record<string, string> = {};
  readonly upload: { onprogress: ((event: { loaded: number }) => void) | null } = { onprogress: null };
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  status = 0;
  responseText = "";
  retryAfter: string | null = null;
  isAborted = false;
  place: string[] = [];
  body: unknown;

  constructor() {
    FakeRequest.latest = this;
  }
  open(...place: string[]) {
    this.place = place;
  }
  setRequestHeader(name: string, value: string) {
    this.headers[name] = value;
  }
  getResponseHeader() {
    return this.retryAfter;
  }
  send(body: unknown) {
    this.body = body;
  }
  abort() {
    this.isAborted = true;
  }
  answer(status: number, body: string, retryAfter: string | null = null) {
    Object.assign(this, { status, responseText: body, retryAfter });
    this.onload?.();
  }
}

const file = new File(["bytes"], "účtenka.pdf");
const news = { onProgress: vi.fn(), onDone: vi.fn(), onFailure: vi.fn() };
const send = (authorization?: string) => sendFile("/api/v1/files", authorization, file, news);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("XMLHttpRequest", FakeRequest);
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
});

test("sends the bytes as they are, with the name and who sends them", () => {
  send("Bearer secret");
  expect(FakeRequest.latest.place).toEqual(["POST", "/api/v1/files"]);
  expect(FakeRequest.latest.body).toBe(file);
  expect(FakeRequest.latest.headers).toEqual({
    authorization: "Bearer secret",
    "content-type": "application/octet-stream",
    "x-file-name": "%C3%BA%C4%8Dtenka.pdf",
    "x-hovor-request": "1",
  });
});

test("tells how far it is, and what the server made of it", () => {
  send();
  FakeRequest.latest.upload.onprogress?.({ loaded: 3 });
  expect(news.onProgress).toHaveBeenCalledWith(3);

  const stored = { id: "f1", name: "účtenka.pdf", media_type: "application/pdf", size: 5 };
  FakeRequest.latest.answer(201, JSON.stringify(stored));
  expect(news.onDone).toHaveBeenCalledExactlyOnceWith(stored);
});

test("tells what the server has against it, and how long to wait", () => {
  send();
  FakeRequest.latest.answer(429, '{"code":"rate_limited"}', "12");
  expect(news.onFailure).toHaveBeenCalledExactlyOnceWith("rate_limited", 12);
});

test.each([
  [413, "too_large"],
  [502, "unavailable"],
  [418, "internal"],
])("makes sense of a proxy's %s", (status, failure) => {
  send();
  FakeRequest.latest.answer(status, "<html>");
  expect(news.onFailure).toHaveBeenCalledExactlyOnceWith(failure, undefined);
});

test("finds out that nothing moves", () => {
  send();
  vi.advanceTimersByTime(59_000);
  FakeRequest.latest.upload.onprogress?.({ loaded: 3 });
  vi.advanceTimersByTime(59_000);
  expect(news.onFailure).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1_000);
  expect(FakeRequest.latest.isAborted).toBe(true);
  expect(news.onFailure).toHaveBeenCalledExactlyOnceWith("offline");
});

test("is silent once it is stopped", () => {
  const stop = send();
  stop();
  FakeRequest.latest.answer(201, '{"id":"f1"}');
  vi.advanceTimersByTime(60_000);
  expect(FakeRequest.latest.isAborted).toBe(true);
  for (const told of Object.values(news)) expect(told).not.toHaveBeenCalled();
});
