// Programs that a row starts: servers, which it ends, and loads, which end by themselves.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const startLimit = 30_000;
const loadLimit = 120_000;

/** A server that has said where it listens: `ports` as it named them. */
export class Server {
  #child;
  ports = {};

  /** Waits until it has printed "NAME PORT" for each of `names`. */
  static async start(words, { names = ["tls", "plain"], env = {}, ...options } = {}) {
    const server = new Server();
    // Its errors are for whoever runs the benchmark.
    server.#child = spawn(words[0], words.slice(1), {
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, ...env },
      ...options,
    });
    const timer = setTimeout(() => server.#child.kill("SIGKILL"), startLimit);
    for await (const line of createInterface(server.#child.stdout)) {
      const [name, port] = line.split(" ");
      server.ports[name] = Number(port);
      if (names.every((each) => server.ports[each])) break;
    }
    clearTimeout(timer);
    if (!names.every((each) => server.ports[each])) throw new Error(`${words[0]} does not start`);
    server.#child.stdout.resume();
    return server;
  }

  get pid() {
    return this.#child.pid;
  }

  async stop(signal = "SIGTERM") {
    if (this.#child.exitCode !== null || this.#child.signalCode !== null) return;
    const ended = once(this.#child, "exit");
    this.#child.kill(signal);
    await ended;
  }
}

const run = promisify(execFile);

/** What a program prints. */
export async function output(program, words, options = {}) {
  const { stdout } = await run(program, words, { maxBuffer: 1 << 24, timeout: loadLimit, ...options });
  return stdout;
}

const wordsOf = (row, values) => [row, ...Object.entries(values).flatMap(([name, value]) => [`--${name}`, `${value}`])];

/** Puts one of the loads of server/bench/load on a server; what it measured. */
export async function load(context, row, values) {
  return JSON.parse(await output(`${context.programs}/load`, wordsOf(row, values)));
}

/** The same for a load that measures several things one after the other. Throws at the end if it failed. */
export async function* loadInSteps(context, row, values) {
  const child = spawn(`${context.programs}/load`, wordsOf(row, values), {
    stdio: ["ignore", "pipe", "inherit"],
    timeout: loadLimit,
  });
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) yield JSON.parse(line);
  const [code] = await ended;
  if (code !== 0) throw new Error(`load ${row} failed`);
}
