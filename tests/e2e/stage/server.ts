import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Made by Chromium to lead to this machine, and none of the Internet's. */
export const chatHost = "chat.test";

/** Stories are quicker than people: where a limit is not what is told, there is none. */
const generous = {
  HOVOR_LIMITS_MESSAGES_PER_MINUTE: "0",
  HOVOR_LIMITS_COMMANDS_PER_MINUTE: "100000",
  HOVOR_LIMITS_CONNECTIONS_PER_ADDRESS: "20000",
  HOVOR_LIMITS_SIGN_UPS_PER_ADDRESS: "10000",
  HOVOR_LIMITS_UPLOADS_PER_ADDRESS: "0",
  HOVOR_LIMITS_UPLOADS_PER_MINUTE: "0",
};
const readyWithin = 20_000;
const program = process.env["TEST_HOVOR"] ?? join(import.meta.dirname, "../../../build/asan/hovor");

export interface NewAgent {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly jobTitle?: string;
  readonly motto?: string;
  readonly role?: "owner" | "admin" | "agent";
}

/** A hovor process with a data folder of its own, over TLS and, on loopback, without. */
export class Server {
  readonly folder: string;
  #process: ChildProcess | undefined;
  #addresses = { https: "127.0.0.1:0", plain: "127.0.0.1:0" };
  #flags: readonly string[] = [];

  /** Set when it ended by itself, which it never should: how, and what it logged last. */
  #death: string | undefined;

  private constructor(folder: string) {
    this.folder = folder;
  }

  static async start(): Promise<Server> {
    const server = new Server(await mkdtemp(join(tmpdir(), "hovor-e2e-")));
    await server.startAgain();
    return server;
  }

  get origin(): string {
    return `https://${chatHost}:${portOf(this.#addresses.https)}`;
  }

  get death(): string | undefined {
    return this.#death;
  }

  get plainOrigin(): string {
    return `http://localhost:${portOf(this.#addresses.plain)}`;
  }

  /** On the ports it had before. `flags` are kept for the next time. */
  async startAgain(flags: readonly string[] = this.#flags): Promise<void> {
    this.#flags = flags;
    const { https, plain } = this.#addresses;
    const child = spawn(
      program,
      ["serve", "--data", this.folder, "--listen", https, "--plain-listen", plain, ...flags],
      { env: { ...process.env, ...generous }, stdio: ["ignore", "ignore", "pipe"] },
    );
    this.#process = child;
    const log: string[] = [];
    child.once("exit", (code, signal) => {
      if (this.#process === child) this.#death = `hovor ended by ${signal ?? code}\n${log.slice(-30).join("\n")}`;
    });
    this.#addresses = await readyLine(child, log);
  }

  /** As a power cut does it: nothing is finished. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  async stop(): Promise<void> {
    await this.#end("SIGTERM");
    await rm(this.folder, { recursive: true, force: true });
  }

  async createAccount(company: string, owner: NewAgent): Promise<{ accountId: string; chatKey: string }> {
    const made = await this.#run(["account", "create", "--company", company, ...wordsOf(owner)], owner.password);
    return { accountId: String(made["account_id"]), chatKey: String(made["chat_key"]) };
  }

  async createAgent(accountId: string, agent: NewAgent): Promise<void> {
    const more = [
      ...(agent.role ? ["--role", agent.role] : []),
      ...(agent.jobTitle ? ["--job-title", agent.jobTitle] : []),
      ...(agent.motto ? ["--motto", agent.motto] : []),
    ];
    await this.#run(["agent", "create", "--account", accountId, ...wordsOf(agent), ...more], agent.password);
  }

  /** Made-up conversations of the last year; while the server does not run. */
  async seed(email: string, conversations: number, messages: number): Promise<void> {
    const size = ["--conversations", String(conversations), "--messages", String(messages)];
    await new Promise<void>((resolve, reject) => {
      const words = ["seed", "--data", this.folder, "--colleague", email, ...size];
      execFile(program, words, (error) => (error ? reject(error) : resolve()));
    });
  }

  /** A path that signs in once. */
  async signInPath(email: string): Promise<string> {
    return String((await this.#run(["agent", "sign-in-link", "--email", email]))["path"]);
  }

  async resetPath(email: string): Promise<string> {
    return String((await this.#run(["agent", "reset-link", "--email", email]))["path"]);
  }

  async certificate(): Promise<{ cert: string; key: string }> {
    const read = (name: string) => readFile(join(this.folder, name), "utf8");
    return { cert: await read("certificate.pem"), key: await read("key.pem") };
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (!child || child.exitCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await gone;
  }

  async #run(words: readonly string[], password?: string): Promise<Record<string, unknown>> {
    const input = password === undefined ? [] : ["--password-stdin"];
    return new Promise((resolve, reject) => {
      const child = execFile(program, [...words, "--data", this.folder, ...input], (error, out) => {
        if (error) reject(error);
        else resolve(JSON.parse(out) as Record<string, unknown>);
      });
      child.stdin?.end(password === undefined ? "" : `${password}\n`);
    });
  }
}

const portOf = (address: string) => address.split(":").at(-1);
const wordsOf = ({ name, email }: NewAgent) => ["--name", name, "--email", email];

/** The log's line that names the addresses. All its lines are kept in `log`. */
async function readyLine(child: ChildProcess, log: string[]): Promise<{ https: string; plain: string }> {
  if (!child.stderr) throw new Error("the server's log is not read");
  const lines = createInterface(child.stderr);
  return new Promise((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${program}: ${why}\n${log.join("\n")}`));
    const timer = setTimeout(() => fail("not ready in time"), readyWithin);
    child.once("exit", () => fail("ended before it was ready"));
    child.once("error", (error) => fail(error.message));
    lines.on("line", (line) => {
      log.push(line);
      if (!line.includes('"event":"ready"')) return;
      const entry = JSON.parse(line) as { https: string; plain: string };
      clearTimeout(timer);
      resolve({ https: entry.https, plain: entry.plain });
    });
  });
}
