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
    const { cpu_seconds, user_seconds, messages } = await load(context, "echo", how);
    return { all: cpu_seconds / messages, user: user_seconds / messages };
  };
  const often = await inTurns(context.rounds, { ours: cost("ours"), "raw epoll": cost("raw epoll"), ws: cost("ws") });
  const cpu = { ...often, ...(await inTurns(1, { "socket.io": cost("socket.io") })) };
  const show = ({ all, user }) => `${microseconds(all)} (${microseconds(user)} outside the kernel)`;
  return {
    what: `WebSocket echo over TLS, ${connections} connections: server CPU per message`,
    ours: show(cpu.ours),
    beside: rivals.map((name) => `${name} ${show(cpu[name])}`),
    ratio: rivals.map((name) => `${times(cpu.ours.all / cpu[name].all)} ${name}`),
    goal: "<= 1.10 x raw epoll",
    isMet: cpu.ours.all / cpu["raw epoll"].all <= 1.1,
  };
}
