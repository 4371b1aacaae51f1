import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask } from "../stage/http.js";
import { Server } from "../stage/server.js";

let server: Server;

beforeAll(async () => {
  server = await Server.start();
});
afterAll(() => server.stop());

describe("The chat box's page", () => {
  it("has one script, which its policy allows by its hash, and nothing else that is inline", async () => {
    const page = await ask(server.origin, "GET", "/widget/abc");
    const [script, ...others] = [...page.text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code ?? "");
    expect(others).toEqual([]);
    const hash = createHash("sha256")
      .update(script ?? "")
      .digest("base64");
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'; `);
    expect(policy).not.toContain("unsafe");
    expect(page.text).not.toMatch(/ (on\w+|style)=/);
  });
});
