import { address, withLoads, withServers } from "../contenders.mjs";
import { inTurns, microseconds, times } from "../figures.mjs";

const rivals = ["raw epoll", "ws", "socket.io"];
const names = ["ours", ...rivals];

/** What a text costs the server that comes in and goes back, over TLS. */
export async function echo(context) {
  return withServers(context, names, "echo", async (servers) => {
    const rows = [];
    for (const connections of [200, 2000]) rows.push(await row(context, servers, connections));
    return rows;
  });
}

async function row(context, servers, connections) {
  const how = (name) => ({ ...address(name, servers[name], "echo"), connections, seconds: 1 });
  const cpu = await withLoads(context, "echo", names, how, (loads) =>
    inTurns(context.rounds, loads, ({ cpu_seconds, messages }) => cpu_seconds / messages),
  );
  return {
    what: `WebSocket echo over TLS, ${connections} connections: server CPU per message`,
    ours: microseconds(cpu.ours),
    beside: rivals.map((name) => `${name} ${microseconds(cpu[name])}`),
    ratio: rivals.map((name) => `${times(cpu.ours / cpu[name])} ${name}`),
    goal: "<= 1.10 x raw epoll",
    isMet: cpu.ours / cpu["raw epoll"] <= 1.1,
  };
}
