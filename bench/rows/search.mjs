import { output } from "../processes.mjs";

const messages = 1_000_000;
const limit = 20; // milliseconds
const timeout = 900_000; // to make them up, to make them searchable, and to search

/** An account that holds chats for years; search_bench measures. */
export async function search(context) {
  const text = await output(`${context.programs}/search_bench`, [context.scratch, `${messages}`], { timeout });
  const figure = (pattern) => Number(pattern.exec(text)?.[1]);
  const millions = `${messages / 1e6} M messages on SQLite`;
  const together = figure(/two words of one message: .*p99 ([\d.]+)/);
  const apart = figure(/two words of different messages: .*p99 ([\d.]+)/);
  const worst = Math.max(together, apart);
  return [
    {
      what: `Search, two words, p99, ${millions}`,
      ours: `${worst.toFixed(2)} ms`,
      beside: [`of one message ${together.toFixed(2)} ms`, `of different ones ${apart.toFixed(2)} ms`],
      ratio: [],
      goal: `<= ${limit} ms`,
      isMet: worst <= limit,
    },
    {
      what: `Making all searchable, ${millions}`,
      ours: `${figure(/made searchable in ([\d.]+)/).toFixed(1)} s`,
      beside: [`index of ${figure(/made searchable in .*, (\d+) MiB/)} MiB`],
      ratio: [],
      goal: "",
    },
  ];
}
