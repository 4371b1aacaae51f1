import { afterEach, beforeEach, expect, test, vi } from "vitest";

import { RequestError, request, watchSignedOut } from "./request";

const fetched = vi.fn<typeof fetch>();

beforeEach(() => vi.stubGlobal("fetch", fetched));
afterEach(() => {
  vi.unstubAllGlobals();
  fetched.mockReset();
});

const answer = (status: number, body?: unknown, headers: Record<string, string> = {}) =>
  new Response(body === undefined ? null : JSON.stringify(body), { status, headers });
const problem = (code: string) => ({ code, title: "", status: 400, detail: "why" });

test("a change carries the header that no form can send, and JSON", async () => {
  fetched.mockResolvedValue(answer(200, { ok: true }));
  await request("PATCH", "/me", { name: "Ada" });

  expect(fetched).toHaveBeenCalledWith(
    "/api/v1/me",
    expect.objectContaining({
      method: "PATCH",
      body: '{"name":"Ada"}',
      credentials: "same-origin",
      headers: expect.objectContaining({ "x-hovor-request": "1", "content-type": "application/json" }),
    }),
  );
});

test("a picture goes as it is, with its own type", async () => {
  fetched.mockResolvedValue(answer(200, {}));
  const photo = new Blob(["jpeg"], { type: "image/jpeg" });
  await request("PUT", "/me/photo", photo);

  const options = fetched.mock.calls[0]?.[1];
  expect(options?.body).toBe(photo);
  expect(options?.headers).toMatchObject({ "content-type": "image/jpeg" });
});

test("an answer without content is nothing", async () => {
  fetched.mockResolvedValue(answer(204));
  await expect(request("POST", "/sign_out", {})).resolves.toBeUndefined();
});

test("a problem is told by its code, with the time to wait", async () => {
  fetched.mockResolvedValue(answer(429, problem("rate_limited"), { "retry-after": "42" }));
  const error = await request("POST", "/sign_in", {}).catch((reason: unknown) => reason);

  expect(error).toBeInstanceOf(RequestError);
  expect(error).toMatchObject({ code: "rate_limited", retryAfter: 42 });
});

test("no answer at all is being offline", async () => {
  fetched.mockRejectedValue(new TypeError("network"));
  await expect(request("GET", "/me")).rejects.toMatchObject({ code: "offline" });
});

test("an answer of a proxy that is no problem counts as unavailable", async () => {
  fetched.mockResolvedValue(new Response("<h1>502</h1>", { status: 502 }));
  await expect(request("GET", "/me")).rejects.toMatchObject({ code: "unavailable" });
});

test("an ended session is told, but not when a sign-in was refused", async () => {
  const onSignedOut = vi.fn();
  watchSignedOut(onSignedOut);
  fetched.mockImplementation(async () => answer(401, problem("unauthenticated")));

  await request("POST", "/sign_in", {}).catch(() => undefined);
  expect(onSignedOut).not.toHaveBeenCalled();
  await request("GET", "/snapshot").catch(() => undefined);
  expect(onSignedOut).toHaveBeenCalledOnce();
});
