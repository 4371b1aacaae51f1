// Our transport and what stands beside it, each with the same little application.
import { Load, Server } from "./processes.mjs";

const start = (words, { certificate, key }, env) => Server.start([...words, certificate, key], { env });

export const contenders = {
  ours: (context) => start([`${context.programs}/transport_server`], context),
  "raw epoll": (context) => start([`${context.programs}/raw_epoll_server`], context),
  ws: (context) => start([process.execPath, `${context.folder}/rivals/ws.mjs`], context),
  "socket.io": (context, serve) =>
    start([process.execPath, `${context.folder}/rivals/socket_io.mjs`], context, { SERVE: serve }),
};

/** Starts those, hands them to `use` by name, and ends them whatever happens. `serve`: echo or all. */
export async function withServers(context, names, serve, use) {
  const servers = {};
  try {
    for (const name of names) servers[name] = await contenders[name](context, serve);
    return await use(servers);
  } finally {
    for (const server of Object.values(servers)) await server.stop();
  }
}

/** Connects a load to each of them, hands functions that measure to `use` by name, and ends the loads. */
export async function withLoads(context, row, names, how, use) {
  const loads = names.map((name) => new Load(context, row, how(name)));
  try {
    return await use(Object.fromEntries(names.map((name, place) => [name, () => loads[place].measure()])));
  } finally {
    for (const load of loads) await load.stop();
  }
}

/** What the load needs to know of one of them. */
export function address(name, server, serve, line = "tls") {
  const how = { port: server.ports[line], pid: server.pid, tls: line === "tls" ? 1 : 0 };
  return name === "socket.io"
    ? { ...how, dialect: "socket_io", path: "/socket.io/?EIO=4&transport=websocket" }
    : { ...how, path: `/${serve}` };
}
