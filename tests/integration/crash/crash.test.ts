import type { LoggedEvent, Message } from "@hovor/protocol";
import { describe, expect, it } from "vitest";
import { isLeftOut, isPostgres } from "../stage/database.js";
import { signUp } from "../stage/people.js";
import { Server } from "../stage/server.js";
import { Reader, readHistory, Writer } from "./load.js";

const rounds = Number(process.env["TEST_CRASH_ROUNDS"] ?? (isPostgres ? 5 : 20));
const writers = 8;
/** A round is killed after up to this many ms of load. */
const longest = 900;
const limit = 60_000 + rounds * 6_000;

const nothingLost = (writer: Writer, stored: readonly Message[]) => {
  const seqOf = new Map(stored.map(({ id, seq }) => [id, seq]));
  return [...writer.acknowledged].filter(([id, seq]) => seqOf.get(id) !== seq);
};
const withoutGap = (seqs: readonly number[]) => seqs.findIndex((seq, i) => seq !== i + 1);
const postedIn = (log: readonly LoggedEvent[], conversation: string) =>
  log.flatMap(({ change }) =>
    change.type === "message.posted" && change.conversation_id === conversation ? [change.message] : [],
  );
const idsOf = (messages: readonly Message[]) => messages.map(({ id }) => id);

describe.skipIf(isLeftOut)("A server that is killed under load", () => {
  it(`has in each of ${rounds} rounds what it acknowledged: once, in one order, without a gap`, {
    timeout: limit,
  }, async () => {
    const server = await Server.start();
    const owner = await signUp(server);
    let isOver = false;
    const all = Array.from({ length: writers }, (_, i) => new Writer(owner, `writer ${i}`, () => isOver));
    let end = Number.POSITIVE_INFINITY;
    const reader = new Reader(owner, (heard) => heard > end);

    for (let round = 0; round < rounds; round++) {
      await new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
      await server.kill();
      await server.startAgain();
    }
    const before = acknowledgedBy(all);
    await expect.poll(() => acknowledgedBy(all), { timeout: 10_000 }).toBeGreaterThan(before + writers * 5);
    isOver = true;
    await Promise.all(all.map(({ done }) => done));

    // The next event tells the one who follows that this was all.
    end = (await owner.ask("GET", "/api/v1/snapshot")).json.last_seq;
    await owner.ask("POST", `/api/v1/conversations/${all[0]?.conversation}/close`);
    await reader.done;
    const { log } = reader;
    expect(withoutGap(log.map(({ seq }) => seq))).toBe(-1);
    for (const writer of all) {
      const stored = await readHistory(owner, writer.conversation);
      expect(writer.contradictions).toEqual([]);
      expect(nothingLost(writer, stored)).toEqual([]);
      expect(withoutGap(stored.map(({ seq }) => seq))).toBe(-1);
      expect(new Set(idsOf(stored)).size).toBe(stored.length);
      expect(await writer.resumed()).toEqual(stored);
      expect(postedIn(log, writer.conversation)).toEqual(stored);
    }
    console.log(`${rounds} rounds, ${acknowledgedBy(all)} acknowledged messages, ${log.length} events followed`);
    await server.stop();
  });
});

const acknowledgedBy = (all: readonly Writer[]) => all.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0);
