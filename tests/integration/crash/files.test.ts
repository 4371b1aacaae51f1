import { describe, expect, it } from "vitest";
import { isLeftOut } from "../stage/database.js";
import { uploadByVisitor } from "../stage/files.js";
import { exchange } from "../stage/http.js";
import { newId, type Person, signUp, startChat } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { visitorSocket } from "../stage/sockets.js";
import { readHistory } from "./load.js";

const rounds = 4;
const senders = 4;
const longest = 1_500;

/** Sends one file after the other, and keeps on through what fails. */
async function send(owner: Person, token: string, sent: Map<string, string>, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    try {
      const socket = await visitorSocket(owner.server);
      socket.send({ type: "hello", key: owner.account.chat_key, token });
      await socket.next("welcome");
      while (!isOver()) {
        const words = `file ${newId()} `.repeat(2_000);
        const { status, json } = await uploadByVisitor(owner, { token } as never, "note.txt", words);
        if (status !== 201) throw new Error(`refused with ${status}`);
        const id = newId();
        socket.send({ type: "message.post", id, file_id: json.id });
        await socket.next("message.posted", ({ message }) => message.id === id);
        sent.set(id, words);
      }
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

describe.skipIf(isLeftOut)("A server that is killed while files come", () => {
  it("has every file that it acknowledged, whole, and no message without one", { timeout: 120_000 }, async () => {
    const server = await Server.start({ limits: { HOVOR_LIMITS_UPLOADS_PER_MINUTE: "0" } });
    const owner = await signUp(server);
    const sent = new Map<string, string>();
    let isOver = false;
    const chats = await Promise.all(Array.from({ length: senders }, () => startChat(owner)));
    const all = chats.map(({ token }) => send(owner, token, sent, () => isOver));
    for (let round = 0; round < rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, longest * (0.5 + Math.random() / 2)));
      await server.kill();
      await server.startAgain();
    }
    const before = sent.size;
    await expect.poll(() => sent.size, { timeout: 30_000 }).toBeGreaterThan(before);
    isOver = true;
    await Promise.all(all);

    const stored = (await Promise.all(chats.map(({ conversation }) => readHistory(owner, conversation)))).flat();
    const files = stored.filter(({ kind }) => kind === "file");
    const ids = new Set(files.map(({ id }) => id));
    expect([...sent.keys()].filter((id) => !ids.has(id))).toEqual([]);
    for (const { id, file } of files) {
      const { cookie } = owner;
      const answer = await exchange(server.origin, "GET", `/api/v1/files/${file?.id}`, { cookie });
      expect([answer.status, answer.bytes.length]).toEqual([200, file?.size]);
      if (sent.has(id)) expect(answer.text).toBe(sent.get(id));
    }
    console.log(`${rounds} rounds, ${sent.size} acknowledged files, ${files.length} stored`);
    await server.stop();
  });
});
