import { address, withServers } from "../contenders.mjs";
import { kilobytes, times } from "../figures.mjs";
import { load } from "../processes.mjs";

const names = ["ours", "raw epoll", "ws", "socket.io"];
const connections = 3000;

/** What a connection on which nothing happens takes of the server's memory. */
export async function idle(context) {
  const rows = [];
  for (const [line, name, goal] of [
    ["plain", "plain", 2.5],
    ["tls", "TLS 1.3", 17],
  ]) {
    // Fresh processes: what one has freed, it reuses.
    rows.push(await withServers(context, names, "echo", (servers) => row(context, servers, line, name, goal)));
  }
  return rows;
}

async function row(context, servers, line, name, goal) {
  const bytes = {};
  // All at once: memory does not depend on who else has the processor.
  const measure = async (each) => {
    const how = { ...address(each, servers[each], "echo", line), connections };
    bytes[each] = (await load(context, "idle", how)).bytes_each;
  };
  await Promise.all(names.map(measure));
  const rivals = names.slice(1);
  return {
    what: `Idle connection, ${name}, transport alone: memory of the server`,
    ours: kilobytes(bytes.ours),
    beside: rivals.map((each) => `${each} ${kilobytes(bytes[each])}`),
    ratio: rivals.map((each) => `${times(bytes.ours / bytes[each])} ${each}`),
    goal: `<= ${goal} KiB`,
    isMet: bytes.ours <= goal * 1024,
  };
}
