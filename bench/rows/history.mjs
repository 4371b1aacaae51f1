import { median } from "../figures.mjs";
import { output } from "../processes.mjs";

const messages = 1_000_000;

/** A store that has held chats for years; history_bench measures. */
export async function history(context) {
  const text = await output(`${context.programs}/history_bench`, [context.scratch, `${messages}`]);
  const millisecondsOf = (pattern) => median([...text.matchAll(pattern)].map(([, value]) => Number(value)));
  const row = (what, value, limit) => ({
    what: `${what}, ${messages / 1e6} M messages on SQLite`,
    ours: `${value.toFixed(2)} ms`,
    beside: [],
    ratio: [],
    goal: `<= ${limit} ms`,
    isMet: value <= limit,
  });
  return [
    row("Start of the store to its first answer", millisecondsOf(/after it was closed: ([\d.]+)/g), 200),
    row("The same after SIGKILL under load", millisecondsOf(/after it was killed: ([\d.]+)/g), 500),
    row("Last 50 messages of a conversation, p99", millisecondsOf(/p99 ([\d.]+)/g), 3),
  ];
}
