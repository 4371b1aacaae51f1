// A PostgreSQL of our own, durable as it is by default, reached through a socket in its folder.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { output } from "./processes.mjs";

const binaries = "/usr/lib/postgresql/15/bin";
const patience = 30_000;
// Connections that our server, the rival and pgbench have open at once.
const connections = 200;

// PostgreSQL refuses to run as root.
function otherUser() {
  if (process.getuid() !== 0) return {};
  const id = (flag) => Number(execFileSync("id", [flag, "postgres"]));
  return { uid: id("-u"), gid: id("-g") };
}

export class Postgres {
  #folder;
  #process;

  /** Nothing, said aloud, where PostgreSQL is not installed. */
  static async start() {
    if (!existsSync(`${binaries}/postgres`)) {
      console.error("No PostgreSQL 15: its rows are left out.");
      return undefined;
    }
    const postgres = new Postgres();
    const user = otherUser();
    // Not below the build: its folders need not be open to the other user.
    postgres.#folder = mkdtempSync("/var/tmp/hovor-bench-");
    if (user.uid !== undefined) chownSync(postgres.#folder, user.uid, user.gid);
    const data = `${postgres.#folder}/data`;
    const init = ["--pgdata", data, "--username=hovor", "--auth=trust", "--encoding=UTF8", "--locale=C"];
    const options = { ...user, cwd: postgres.#folder, stdio: "ignore" };
    execFileSync(`${binaries}/initdb`, init, options);
    const settings = ["listen_addresses=", `max_connections=${connections}`, "shared_buffers=256MB"];
    const words = ["-D", data, "-k", postgres.#folder, ...settings.flatMap((each) => ["-c", each])];
    postgres.#process = spawn(`${binaries}/postgres`, words, options);
    await postgres.#awaitReady();
    return postgres;
  }

  get conninfo() {
    return this.database("postgres");
  }

  /** How libpq is told of a database. */
  database(name) {
    return `host=${this.#folder} dbname=${name} user=hovor`;
  }

  /** How our server is told of it. */
  url(name) {
    return `postgres://hovor@${encodeURIComponent(this.#folder)}/${name}`;
  }

  get version() {
    return execFileSync(`${binaries}/postgres`, ["--version"]).toString().trim();
  }

  query(sql, database = "postgres") {
    return execFileSync(`${binaries}/psql`, ["-XAtqc", sql, this.database(database)])
      .toString()
      .trim();
  }

  /** A function that inserts one row a transaction, with as many clients as does most, and says how many a second. */
  async singleInserts(database, context) {
    this.query(
      "CREATE TABLE messages (conversation_id TEXT, seq BIGINT, id TEXT, author TEXT, text TEXT, created_at BIGINT)",
      database,
    );
    const script = `${context.scratch}/insert.sql`;
    writeFileSync(
      script,
      `\\set seq random(1, 1000000000)
INSERT INTO messages VALUES ('conversation', :seq, 'id', 'visitor', repeat('x', 100), 1700000000000);
`,
    );
    const rate = async (clients) => {
      const words = ["-n", "-M", "prepared", "-j", "2", "-f", script, "-T", context.seconds, "-c", clients];
      const text = await output(`${binaries}/pgbench`, [...words.map(String), this.database(database)]);
      return Number(/tps = ([\d.]+)/.exec(text)[1]);
    };
    let best = { clients: 0, rate: 0 };
    for (const clients of [16, 48, 96]) {
      const measured = await rate(clients);
      if (measured > best.rate) best = { clients, rate: measured };
    }
    return () => rate(best.clients);
  }

  async #awaitReady() {
    const deadline = Date.now() + patience;
    while (true) {
      try {
        execFileSync(`${binaries}/pg_isready`, ["-q", "-h", this.#folder]);
        return;
      } catch (error) {
        if (Date.now() > deadline) throw new Error("PostgreSQL does not start", { cause: error });
      }
      await sleep(100);
    }
  }

  async stop() {
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGINT"); // at once, but in order
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
