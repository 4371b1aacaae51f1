import { address, withLoads, withServers } from "../contenders.mjs";
import { inTurns, perSecond, times } from "../figures.mjs";

const rivals = ["raw epoll", "ws", "socket.io"];
const names = ["ours", ...rivals];
const connections = 1000;

/** How many deliveries a second of the server's CPU gives, when what one says goes to all, over TLS. */
export async function fanOut(context) {
  return withServers(context, names, "all", async (servers) => [
    await row(context, servers, 1, "single messages", 4),
    await row(context, servers, 8, "bursts of 8", 10),
  ]);
}

async function row(context, servers, burst, name, goal) {
  const how = (each) => ({ ...address(each, servers[each], "all"), connections, burst, seconds: 1 });
  const rate = await withLoads(context, "fan_out", names, how, (loads) =>
    inTurns(context.rounds, loads, ({ cpu_seconds, deliveries }) => deliveries / cpu_seconds),
  );
  return {
    what: `One text to ${connections} sockets over TLS, ${name}: deliveries per CPU second`,
    ours: perSecond(rate.ours),
    beside: rivals.map((each) => `${each} ${perSecond(rate[each])}`),
    ratio: rivals.map((each) => `${times(rate.ours / rate[each])} ${each}`),
    goal: `>= ${goal} x ws`,
    isMet: rate.ours / rate.ws >= goal,
  };
}
