import { address, withServers } from "../contenders.mjs";
import { inTurns, microseconds, times } from "../figures.mjs";
import { load } from "../processes.mjs";

const rivals = ["raw epoll", "ws", "socket.io"];

/** What a text costs the server that comes in and goes back, over TLS. */
export async function echo(context) {
  return withServers(context, ["ours", ...rivals], "echo", async (servers) => {
    const rows = [];
    for (const connections of [200, 2000]) rows.push(await row(context, servers, connections));
    return rows;
  });
}

async function row(context, servers, connections) {
  const cost = (name) => async () => {
    const how = { ...address(name, servers[name], "echo"), connections, seconds: context.seconds };
    const { cpu_seconds, messages } = await load(context, "echo", how);
    return cpu_seconds / messages;
  };
  const often = await inTurns(context.rounds, { ours: cost("ours"), "raw epoll": cost("raw epoll"), ws: cost("ws") });
  const cpu = { ...often, ...(await inTurns(1, { "socket.io": cost("socket.io") })) };
  const ratio = cpu.ours / cpu["raw epoll"];
  return {
    what: `WebSocket echo over TLS, ${connections} connections: server CPU per message`,
    ours: microseconds(cpu.ours),
    beside: rivals.map((name) => `${name} ${microseconds(cpu[name])}`),
    ratio: rivals.map((name) => `${times(cpu.ours / cpu[name])} ${name}`),
    goal: "<= 1.10 x raw epoll",
    isMet: ratio <= 1.1,
  };
}
