import { inTurns, perSecond, times } from "../figures.mjs";
import { Hovor } from "../hovor.mjs";
import { load, Server } from "../processes.mjs";
import { rateOfBareLoop } from "./store.mjs";

const connections = 200;
// What the load tells a rival, where nobody signs in.
const anybody = { key: "any", session: "any=one", after: 0 };

/** Messages a second that were stored, acknowledged and told to the agent. */
function talk(context, site) {
  return async () => {
    const how = { ...(await site()), connections, seconds: context.seconds };
    const { heard, seconds, out_of_order } = await load(context, "talk", how);
    if (out_of_order > 0) throw new Error(`${out_of_order} messages came out of order`);
    return heard / seconds;
  };
}

const startRival = (context, kind, where) =>
  Server.start([process.execPath, `${context.folder}/rivals/chat.mjs`, context.certificate, context.key, kind, where]);

/** Starts our server and the rivals, measures all of them and `others` in turns, and ends them. */
async function compare(context, name, store, rivals, others) {
  const hovor = await Hovor.start(context, name, store);
  const servers = {};
  try {
    for (const [rival, [kind, where]] of Object.entries(rivals))
      servers[rival] = await startRival(context, kind, where);
    const ofRivals = Object.entries(servers).map(([rival, server]) => [
      rival,
      talk(context, () => ({ ...anybody, port: server.ports.tls, pid: server.pid })),
    ]);
    return await inTurns(context.rounds, {
      ours: talk(context, () => hovor.signUp()),
      ...Object.fromEntries(ofRivals),
      ...others,
    });
  } finally {
    for (const server of [hovor, ...Object.values(servers)]) await server.stop();
  }
}

const describe = (rates, names) => ({
  ours: perSecond(rates.ours),
  beside: names.map((name) => `${name} ${perSecond(rates[name])}`),
  ratio: names.map((name) => `${times(rates.ours / rates[name])} ${name}`),
});

const what = (store) =>
  `Whole product over TLS on ${store}, ${connections} visitors: stored, acknowledged, told to the agent`;

export async function messages(context) {
  const rows = [await onSqlite(context)];
  if (context.postgres) rows.push(await onPostgres(context));
  return rows;
}

async function onSqlite(context) {
  const [each, batch] = ["ws + SQLite FULL, a commit a message", "ws + SQLite FULL, a commit a turn"];
  const rates = await compare(context, "messages", "sqlite", {
    [each]: ["sqlite", `${context.scratch}/rival.db`],
    [batch]: ["sqlite_in_batches", `${context.scratch}/rival_in_batches.db`],
  });
  const bare = "bare loop, 100 to a commit";
  rates[bare] = await rateOfBareLoop(context);
  return {
    what: what("SQLite"),
    ...describe(rates, [bare, each, batch]),
    goal: ">= 0.25 x bare loop and >= 4 x ws + SQLite, a commit a message",
    isMet: rates.ours >= 0.25 * rates[bare] && rates.ours >= 4 * rates[each],
  };
}

async function onPostgres(context) {
  const { postgres } = context;
  for (const database of ["ours", "rival", "pgbench"]) postgres.query(`CREATE DATABASE ${database}`);
  const single = "single-insert pgbench at its best";
  const rival = "ws + pg";
  const rates = await compare(
    context,
    "messages_on_postgres",
    postgres.url("ours"),
    { [rival]: ["postgres", postgres.database("rival")] },
    { [single]: await postgres.singleInserts("pgbench", context) },
  );
  return {
    what: what("PostgreSQL 15"),
    ...describe(rates, [single, rival]),
    goal: ">= 0.5 x pgbench and >= 1.2 x ws + pg",
    isMet: rates.ours >= 0.5 * rates[single] && rates.ours >= 1.2 * rates[rival],
  };
}
