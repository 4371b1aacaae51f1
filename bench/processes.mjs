// Programs that a row starts: servers, which it ends, and loads, which end by themselves.
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { promisify } from "node:util";

const startLimit = 30_000;
const loadLimit = 240_000;
const stepsLimit = 300_000;

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

/** A load that measures several times, and stays connected in between. */
export class Load {
  #child;
  #results;
  #ended;

  constructor(context, row, values) {
    const options = { stdio: ["pipe", "pipe", "inherit"], timeout: stepsLimit };
    this.#child = spawn(`${context.programs}/load`, wordsOf(row, values), options);
    this.#ended = once(this.#child, "exit");
    this.#results = createInterface(this.#child.stdout)[Symbol.asyncIterator]();
  }

  /** Asks for the next measurement of a load that waits to be asked. */
  measure() {
    this.#child.stdin.write("\n");
    return this.next();
  }

  async next() {
    const { value, done } = await this.#results.next();
    if (done) throw new Error(`a load failed: ${this.#child.spawnargs.slice(1).join(" ")}`);
    return JSON.parse(value);
  }

  async stop() {
    this.#child.stdin.end();
    await this.#ended;
  }
}
