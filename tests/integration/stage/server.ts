import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { newStore } from "./database.js";

const readyWithin = 20_000;
export const program = process.env["TEST_HOVOR"] ?? join(import.meta.dirname, "../../../build/asan/hovor");

/** The program takes every name of its own for a key of its configuration: those are meant for the tests. */
const clean = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("HOVOR_")));

/** Where a limit is not what is tested, there is none. */
const generous = {
  HOVOR_LIMITS_MESSAGES_PER_MINUTE: "0",
  HOVOR_LIMITS_COMMANDS_PER_MINUTE: "1000000",
  HOVOR_LIMITS_SIGN_UPS_PER_ADDRESS: "10000",
  HOVOR_LIMITS_UPLOADS_PER_ADDRESS: "0",
  HOVOR_LIMITS_SIGN_IN_GUESSES_PER_ADDRESS: "100000",
};

export interface Entry {
  readonly event: string;
  readonly [key: string]: unknown;
}

export interface Options {
  readonly folder?: string;
  readonly flags?: readonly string[];
  readonly limits?: Readonly<Record<string, string>>;
}

/** A hovor process with a data folder and a database of its own, on a free port of 127.0.0.1. */
export class Server {
  readonly folder: string;
  readonly store: string;
  /** All that it logged, over all its starts. */
  readonly log: string[] = [];
  readonly #options: Options;
  #process: ChildProcess | undefined;
  #address = "127.0.0.1:0";
  #plain = "";

  private constructor(folder: string, options: Options) {
    this.folder = folder;
    this.store = newStore();
    this.#options = options;
  }

  static async start(options: Options = {}): Promise<Server> {
    const folder = options.folder ?? (await mkdtemp(join(tmpdir(), "hovor-integration-")));
    const server = new Server(folder, options);
    await server.startAgain();
    return server;
  }

  get host(): string {
    return this.#address;
  }

  get port(): number {
    return Number(this.#address.split(":").at(-1));
  }

  /** Of the listener without TLS; empty without one. */
  get plainHost(): string {
    return this.#plain;
  }

  get origin(): string {
    return `https://${this.#address}`;
  }

  get words(): string[] {
    return ["--data", this.folder, "--database.url", this.store];
  }

  /** At the address it had before, on the data it had before. */
  async startAgain(): Promise<void> {
    const { flags = [], limits = {} } = this.#options;
    const words = ["serve", ...this.words, "--listen", this.#address, ...flags];
    const env = { ...clean, ...generous, ...limits };
    const child = spawn(program, words, { env, stdio: ["ignore", "ignore", "pipe"] });
    this.#process = child;
    const ready = await this.#readyLine(child);
    this.#address = String(ready["https"]);
    this.#plain = String(ready["plain"]);
  }

  signal(signal: NodeJS.Signals): void {
    this.#process?.kill(signal);
  }

  /** As a power cut does it: nothing is finished. */
  async kill(): Promise<void> {
    await this.end("SIGKILL");
  }

  /** The exit code; nothing if a signal ended it. */
  async end(signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
    const child = this.#process;
    if (!child) return null;
    this.#process = undefined;
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const gone = new Promise<number | null>((resolve) => child.once("exit", resolve));
    child.kill(signal);
    return gone;
  }

  async stop(): Promise<void> {
    const code = await this.end();
    await rm(this.folder, { recursive: true, force: true });
    if (code !== 0 && code !== null) throw new Error(`hovor ended with ${code}:\n${this.log.slice(-20).join("\n")}`);
  }

  /** Waits for a line of this kind, if there is none yet. */
  async logged(event: string, within = 5_000): Promise<Entry> {
    const until = Date.now() + within;
    for (;;) {
      const found = this.log.map(parse).find((entry) => entry.event === event);
      if (found) return found;
      if (Date.now() > until) throw new Error(`not logged: ${event}\n${this.log.join("\n")}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  #readyLine(child: ChildProcess): Promise<Entry> {
    return new Promise((resolve, reject) => {
      const told: string[] = [];
      const fail = (why: string) => reject(new Error(`${program}: ${why}\n${told.join("\n")}`));
      const timer = setTimeout(() => fail("not ready in time"), readyWithin);
      child.once("error", (error) => fail(error.message));
      child.once("exit", () => fail("ended before it was ready"));
      if (!child.stderr) return fail("its log is not read");
      createInterface(child.stderr).on("line", (line) => {
        told.push(line);
        this.log.push(line);
        const entry = parse(line);
        if (entry.event !== "ready") return;
        clearTimeout(timer);
        resolve(entry);
      });
    });
  }
}

/** Runs the program to its end, for what it says and its exit code. */
export function run(words: readonly string[], env: Record<string, string> = {}, input = ""): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = execFile(program, words, { env: { ...clean, ...env } }, (error, out, told) => {
      resolve({ code: error ? Number(error.code ?? -1) : 0, out, told });
    });
    child.stdin?.end(input);
  });
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly told: string;
}

/** What is no JSON is what a sanitizer or the C library has to say: kept as it is. */
function parse(line: string): Entry {
  try {
    return JSON.parse(line) as Entry;
  } catch {
    return { event: `not JSON: ${line}` };
  }
}
