import { perSecond, times } from "../figures.mjs";
import { output } from "../processes.mjs";

/** The store without a server around it; store_bench measures, and prints its medians. */
export async function store(context) {
  const arguments_ = [context.scratch, ...(context.postgres ? [context.postgres.conninfo] : [])];
  const text = await output(`${context.programs}/store_bench`, arguments_, { env: { ...process.env, ONLY: "256" } });
  const rates = {};
  for (const [, name, rate] of text.matchAll(/^(\S.*?) {2,}(\d+) \/s/gm)) rates[name] = Number(rate);
  context.bareLoop = rates["SQLite: one plain row, 100 to a commit"];
  const row = (what, ours, goal) => ({
    what,
    ours: perSecond(rates[ours]),
    beside: [`bare loop ${perSecond(context.bareLoop)}`, `fdatasync ${perSecond(rates["disk: 4 KiB and fdatasync"])}`],
    ratio: [`${times(rates[ours] / context.bareLoop)} bare loop`],
    goal: goal ? `>= ${goal} x bare loop` : "",
    isMet: goal ? rates[ours] / context.bareLoop >= goal : undefined,
  });
  const rows = [row("Store alone on SQLite FULL, 256 writers: messages stored", "store on SQLite, writers: 256", 0.5)];
  if (context.postgres) {
    rows.push(row("Store alone on PostgreSQL, 256 writers: messages stored", "store on PostgreSQL, writers: 256"));
  }
  return rows;
}
