import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ask } from "../stage/http.js";
import { newId, type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";

/** A small disk, if this user may mount one. */
function smallDisk(): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "hovor-disk-"));
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=24m", "tmpfs", folder], { stdio: "pipe" });
    return folder;
  } catch {
    rmSync(folder, { recursive: true });
    return undefined;
  }
}

const folder = smallDisk();
if (!folder) console.warn("\n*** SKIPPED: the full disk, since this user may not mount a small one ***\n");

describe.skipIf(!folder)("A full disk", () => {
  const disk = folder ?? "";
  const filler = join(disk, "filler");

  it("makes the server read-only until there is room, and loses nothing that was acknowledged", async () => {
    const server = await Server.start({ folder: disk });
    try {
      const owner = await signUp(server);
      const { conversation } = await startChat(owner);
      const { bavail, bsize } = statfsSync(disk);
      writeFileSync(filler, Buffer.alloc(bavail * bsize - 256 * 1024));

      const acknowledged = await postUntilRefused(owner, conversation);
      expect(acknowledged.length).toBeGreaterThan(0);
      expect((await ask(server.origin, "GET", "/readyz")).status).toBe(503);
      expect((await ask(server.origin, "GET", "/healthz")).status).toBe(200);
      expect(await storedIds(owner, conversation)).toEqual(expect.arrayContaining(acknowledged));
      await startReading(owner);

      rmSync(filler);
      await expect.poll(() => postOne(owner, conversation), { timeout: 30_000, interval: 250 }).toBe(201);
      await expect.poll(async () => (await ask(server.origin, "GET", "/readyz")).status, { timeout: 10_000 }).toBe(200);
      await server.kill();
      await server.startAgain();
      expect(await storedIds(owner, conversation)).toEqual(expect.arrayContaining(acknowledged));
    } finally {
      await server.end();
      execFileSync("umount", [disk]);
      rmSync(disk, { recursive: true });
    }
  }, 90_000);
});

const path = (conversation: string) => `/api/v1/conversations/${conversation}/messages`;

async function postOne(owner: Person, conversation: string, id = newId()): Promise<number> {
  const answer = await owner.ask("POST", path(conversation), { id, text: "x".repeat(15_000) });
  if (answer.status !== 201) expect(answer).toMatchObject({ status: 503, code: "unavailable" });
  return answer.status;
}

async function postUntilRefused(owner: Person, conversation: string): Promise<string[]> {
  const acknowledged: string[] = [];
  for (let i = 0; i < 3_000; i++) {
    const id = newId();
    if ((await postOne(owner, conversation, id)) !== 201) return acknowledged;
    acknowledged.push(id);
  }
  throw new Error("the disk did not get full");
}

/** Dashboards and chat boxes go on showing what there is. */
async function startReading(owner: Person): Promise<void> {
  expect((await owner.ask("GET", "/api/v1/snapshot")).status).toBe(200);
  const agent = await owner.follow();
  await agent.next("events");
  const box = await ask(owner.server.origin, "GET", `/api/v1/chat_boxes/${owner.account.chat_key}`);
  expect(box.status).toBe(200);
}

async function storedIds(owner: Person, conversation: string): Promise<string[]> {
  const all: { id: string; seq: number }[] = [];
  for (let more = true; more; ) {
    const before = all[0] ? `&before=${all[0].seq}` : "";
    const page = (await owner.ask("GET", `${path(conversation)}?limit=100${before}`)).json;
    all.unshift(...page.messages);
    more = page.more;
  }
  return all.map(({ id }) => id);
}
