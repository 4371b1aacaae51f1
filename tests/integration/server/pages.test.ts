import { createHash } from "node:crypto";
import { brotliDecompressSync } from "node:zlib";
import type { ChatBox } from "@hovor/protocol";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Answer, ask } from "../stage/http.js";
import { type Person, signUp } from "../stage/people.js";
import { Server } from "../stage/server.js";

let server: Server;

beforeAll(async () => {
  server = await Server.start();
});
afterAll(() => server.stop());

describe("The chat box's page", () => {
  it("has one script, which its policy allows by its hash, and nothing else that is inline", async () => {
    const page = await ask(server.origin, "GET", "/widget/abc");
    const [script = "", ...others] = [...page.text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, code]) => code);
    expect(others).toEqual([]);
    const hash = createHash("sha256").update(script).digest("base64");
    const policy = String(page.headers["content-security-policy"]);
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'; `);
    expect(policy).not.toContain("unsafe");
    expect(page.text).not.toMatch(/ (on\w+|style)=/);
  });
});

describe("The script that puts the chat box on a page", () => {
  let owner: Person;
  const get = (query = "", headers: Record<string, string> = {}, method = "GET") =>
    ask(server.origin, method, `/widget/${owner.account.chat_key}/site.js${query}`, { headers });
  const packed = { "accept-encoding": "gzip, br" };
  const unpacked = (answer: Answer) => brotliDecompressSync(answer.bytes).toString();

  /** What the server has put behind the code: a module that needs no page around it. */
  async function saidIn(script: string): Promise<{ words?: Record<string, unknown>; appearance: ChatBox }> {
    const said = script.slice(script.search(/export const /));
    expect(said).toMatch(/^(export const \w+=\{.*\};\n){1,2}$/);
    return import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(said)}`);
  }

  beforeEach(async () => {
    owner = await signUp(server, "Lesní Káva </script>\u2028 😀");
  });

  it("has the look, and the words of the language that is asked for", async () => {
    const answer = await get("?language=cs");
    expect(answer.headers).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "no-cache",
      vary: "accept-encoding",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
    });
    const { words, appearance } = await saidIn(answer.text);
    expect(words).toMatchObject({ language: "cs", open: "Otevřít chat" });
    const path = `/api/v1/chat_boxes/${owner.account.chat_key}`;
    expect(appearance).toEqual((await ask(server.origin, "GET", path)).json);
    expect(appearance.company).toBe(owner.account.company);
  });

  it.each(["", "?language=en", "?language=xx", "?language=cs.js", "?again=1"])(
    "has no words but the English ones in its code for %j",
    async (query) => {
      expect(Object.keys(await saidIn((await get(query)).text))).toEqual(["appearance"]);
    },
  );

  it("is the same where it is compressed, and is so by its better part", async () => {
    for (const query of ["", "?language=cs", "?language=uk"]) {
      const [plain, compressed] = [await get(query), await get(query, packed)];
      expect(compressed.headers["content-encoding"]).toBe("br");
      expect(unpacked(compressed)).toBe(plain.text);
      expect(compressed.bytes.length).toBeLessThan(plain.bytes.length / 2);
      expect(plain.text).toMatch(/^[\0-\x7f]+$/);
    }
  });

  it("is sent once, until the look is another", async () => {
    const [plain, compressed] = [await get(), await get("", packed)];
    expect(plain.headers.etag).not.toBe(compressed.headers.etag);
    const again = async (headers = {}, query = "") =>
      (await get(query, { "if-none-match": String(compressed.headers.etag), ...headers })).status;
    expect([await again(packed), await again(), await again(packed, "?language=cs")]).toEqual([304, 200, 200]);

    await owner.ask("PATCH", "/api/v1/account", { greeting: "Hello!" });
    expect(await again(packed)).toBe(200);
  });

  it("is another while somebody of the team is there", async () => {
    const tagOf = async () => String((await get("", packed)).headers.etag);
    const before = await tagOf();
    const desk = await owner.follow();
    await expect.poll(tagOf).not.toBe(before);
    expect((await saidIn(unpacked(await get("", packed)))).appearance.is_online).toBe(true);
    await desk.close();
  });

  it("tells the account that its chat code is on a page", async () => {
    const installedAt = async () => (await owner.ask("GET", "/api/v1/account")).json.installed_at;
    expect(await installedAt()).toBeUndefined();
    await get();
    expect(await installedAt()).toBeGreaterThan(0);
  });

  it("is nobody's under an unknown key, and is read alone", async () => {
    const none = await ask(server.origin, "GET", "/widget/none/site.js?language=cs");
    expect([none.status, none.headers["access-control-allow-origin"]]).toEqual([404, "*"]);
    expect((await get("", {}, "HEAD")).text).toBe("");
    expect((await get("", {}, "POST")).status).toBe(405);
  });
});
