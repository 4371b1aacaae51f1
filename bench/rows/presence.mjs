import { kilobytes, megabytes, percent } from "../figures.mjs";
import { Hovor } from "../hovor.mjs";
import { Load, load } from "../processes.mjs";

const connections = 10_000;
const MiB = 1024 * 1024;

/** Visitors who are there and do not write; then the server restarts under them. */
export async function presence(context) {
  return [await plain(context), ...(await overTls(context))];
}

const idleRow = (line, bytes, goal) => ({
  what: `Idle visitor, ${line}, whole product: memory of the server`,
  ours: kilobytes(bytes),
  beside: [],
  ratio: [],
  goal: `<= ${goal} KiB`,
  isMet: bytes <= goal * 1024,
});

async function plain(context) {
  const hovor = await Hovor.start(context, "presence_plain");
  try {
    const how = { ...(await hovor.signUp()), port: hovor.plainPort, tls: 0, connections: 5000, seconds: 1 };
    return idleRow("plain", (await load(context, "presence", how)).bytes_each, 2.5);
  } finally {
    await hovor.stop();
  }
}

async function overTls(context) {
  const hovor = await Hovor.start(context, "presence");
  try {
    const how = { ...(await hovor.signUp()), connections, seconds: 10, restart: 1 };
    const crowd = new Load(context, "presence", how);
    const idle = await crowd.next();
    await crowd.next(); // ready for the restart
    const down = Date.now();
    await hovor.stop();
    await hovor.launch();
    const away = (Date.now() - down) / 1000;
    const back = await crowd.next();
    await crowd.stop();
    return [idleRow("TLS 1.3", idle.bytes_each, 17), crowdRow(idle), restartRow(back, away)];
  } finally {
    await hovor.stop();
  }
}

const crowdRow = ({ memory, cpu_share, present }) => ({
  what: `${connections} visitors over TLS, each seen in one dashboard, nobody writes`,
  ours: `${megabytes(memory)} resident, ${percent(cpu_share)} of a core, ${present} seen`,
  beside: [],
  ratio: [],
  goal: "<= 300 MiB, <= 5 % of a core, all seen",
  isMet: memory <= 300 * MiB && cpu_share <= 0.05 && present === connections,
});

const restartRow = ({ back, seconds, p50, longest, failed_attempts, behind }, away) => ({
  what: `Restart with ${connections} visitors, who come back at once over TLS`,
  ours: `${back} back after ${seconds.toFixed(1)} s; each p50 ${p50.toFixed(1)} s, longest ${longest.toFixed(1)} s; ${behind} behind`,
  beside: [`server away ${away.toFixed(2)} s`, `attempts that failed ${failed_attempts}`],
  ratio: [],
  goal: "all back in <= 12 s, none waits > 10 s, nothing lost",
  isMet: back === connections && seconds <= 12 && longest <= 10 && behind === 0,
});
