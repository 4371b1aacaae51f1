import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    database: "sqlite" | "postgres";
    /** Of the cluster that was started for this run; empty where the operator wants none. */
    postgresFolder: string;
  }
}

const binaries = "/usr/lib/postgresql/15/bin";
const startTries = 300;

const ids = () => {
  const [, , uid, gid] = execFileSync("getent", ["passwd", "postgres"], { encoding: "utf8" }).split(":");
  return { uid: Number(uid), gid: Number(gid) };
};

/** Starts a private cluster for the whole run: PostgreSQL refuses to run as root, so root lends it another user. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (process.env["HOVOR_TEST_WITHOUT_POSTGRES"] === "1") {
    console.warn("\n*** SKIPPED: nothing is tested on PostgreSQL, since HOVOR_TEST_WITHOUT_POSTGRES=1 ***\n");
    project.provide("postgresFolder", "");
    return undefined;
  }
  if (!existsSync(join(binaries, "postgres"))) {
    throw new Error(`no PostgreSQL in ${binaries}: apt-get install postgresql, or set HOVOR_TEST_WITHOUT_POSTGRES=1`);
  }
  const folder = mkdtempSync(join(tmpdir(), "hovor-postgres-"));
  const user: Partial<ReturnType<typeof ids>> = process.getuid?.() === 0 ? ids() : {};
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const initdb = ["--pgdata", data, "--username=hovor", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync"];
  execFileSync(join(binaries, "initdb"), initdb, { ...user, cwd: folder, stdio: "pipe" });
  const log = openSync(join(folder, "log"), "a");
  const flags = ["-D", data, "-k", folder, "-c", "listen_addresses=", "-c", "max_connections=200"];
  const server = spawn(join(binaries, "postgres"), flags, { ...user, cwd: folder, stdio: ["ignore", log, log] });
  await ready(server, folder);
  project.provide("postgresFolder", folder);
  return async () => {
    const gone = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGINT");
    await gone;
    rmSync(folder, { recursive: true, force: true });
  };
}

async function ready(server: ChildProcess, folder: string): Promise<void> {
  for (let i = 0; i < startTries && server.exitCode === null; i++) {
    try {
      execFileSync(join(binaries, "pg_isready"), ["-h", folder, "-q"]);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`PostgreSQL does not start: ${readFileSync(join(folder, "log"), "utf8")}`);
}
