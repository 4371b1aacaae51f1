import { perSecond, times } from "../figures.mjs";
import { output } from "../processes.mjs";

// The goal's loop (78,000/s where it was set) inserts the row of a message, with the keys to find it by.
const bareLoop = "SQLite: one row of this store, 100 to a commit";
const plainLoop = "SQLite: one plain row, 100 to a commit";
const disk = "disk: 4 KiB and fdatasync";

/** What store_bench measures, by its names: medians a second. Once a run. */
async function measured(context) {
  context.store ??= (async () => {
    const words = [context.scratch, ...(context.postgres ? [context.postgres.conninfo] : [])];
    const text = await output(`${context.programs}/store_bench`, words, { env: { ...process.env, ONLY: "256" } });
    const found = [...text.matchAll(/^(\S.*?) {2,}(\d+) \/s/gm)];
    return Object.fromEntries(found.map(([, name, rate]) => [name, Number(rate)]));
  })();
  return context.store;
}

/** Rows a second that SQLite takes at best, for whoever stands beside it. */
export async function rateOfBareLoop(context) {
  return (await measured(context))[bareLoop];
}

/** The store without a server around it. */
export async function store(context) {
  const rates = await measured(context);
  const row = (what, ours, goal) => ({
    what,
    ours: perSecond(rates[ours]),
    beside: [
      `bare loop ${perSecond(rates[bareLoop])}`,
      `bare loop, row without keys ${perSecond(rates[plainLoop])}`,
      `fdatasync ${perSecond(rates[disk])}`,
    ],
    ratio: [`${times(rates[ours] / rates[bareLoop])} bare loop`],
    goal: goal ? `>= ${goal} x bare loop` : "",
    isMet: goal ? rates[ours] / rates[bareLoop] >= goal : undefined,
  });
  const rows = [row("Store alone on SQLite FULL, 256 writers: messages stored", "store on SQLite, writers: 256", 0.5)];
  if (context.postgres) {
    rows.push(row("Store alone on PostgreSQL, 256 writers: messages stored", "store on PostgreSQL, writers: 256"));
  }
  return rows;
}
