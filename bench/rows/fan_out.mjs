import { address, withServers } from "../contenders.mjs";
import { inTurns, perSecond, times } from "../figures.mjs";
import { load } from "../processes.mjs";

const rivals = ["raw epoll", "ws", "socket.io"];
const connections = 1000;

/** How many deliveries a second of the server's CPU gives, when what one says goes to all, over TLS. */
export async function fanOut(context) {
  return withServers(context, ["ours", ...rivals], "all", async (servers) => [
    await row(context, servers, 1, "single messages", 4),
    await row(context, servers, 8, "bursts of 8", 10),
  ]);
}

async function row(context, servers, burst, name, goal) {
  const yieldOf = (contender) => async () => {
    const how = { ...address(contender, servers[contender], "all"), connections, burst, seconds: context.seconds };
    const { cpu_seconds, user_seconds, deliveries } = await load(context, "fan_out", how);
    return { all: deliveries / cpu_seconds, outside: deliveries / user_seconds };
  };
  const often = { ours: yieldOf("ours"), "raw epoll": yieldOf("raw epoll"), ws: yieldOf("ws") };
  const rate = {
    ...(await inTurns(context.rounds, often)),
    ...(await inTurns(1, { "socket.io": yieldOf("socket.io") })),
  };
  const show = ({ all, outside }) => `${perSecond(all)} (outside the kernel alone ${perSecond(outside)})`;
  return {
    what: `One text to ${connections} sockets over TLS, ${name}: deliveries per CPU second`,
    ours: show(rate.ours),
    beside: rivals.map((each) => `${each} ${show(rate[each])}`),
    ratio: rivals.map((each) => `${times(rate.ours.all / rate[each].all)} ${each}`),
    goal: `>= ${goal} x ws`,
    isMet: rate.ours.all / rate.ws.all >= goal,
  };
}
