import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { isPostgres } from "../stage/database.js";
import { run, Server } from "../stage/server.js";

const folder = mkdtempSync(join(tmpdir(), "hovor-start-"));
const file = join(folder, "file");
writeFileSync(file, "no certificate, no folder\n");
afterAll(() => rmSync(folder, { recursive: true }));

const serve = (words: readonly string[], env?: Record<string, string>) => {
  const data = words.includes("--data") ? [] : ["--data", join(folder, "data")];
  return run(["serve", ...data, "--listen", "127.0.0.1:0", ...words], env);
};

/** What is said to the operator beside log lines: one sentence that begins with the program's name. */
const sentences = (told: string) => told.split("\n").filter((line) => line !== "" && !line.startsWith("{"));

describe("A server that cannot start", () => {
  const config = join(folder, "hovor.toml");
  writeFileSync(config, "[limits]\nmessages_per_second = 3\n");
  const cases: [string, string[], Record<string, string>, number, RegExp][] = [
    ["an unknown key in the file", ["--config", config], {}, 2, /limits\.messages_per_second.*no such key/],
    ["an unknown key in the environment", [], { HOVOR_LIMITS_FOO: "3" }, 2, /HOVOR_LIMITS_FOO.*no such key/],
    ["a wrong value", [], { HOVOR_LIMITS_HELLO_SECONDS: "soon" }, 2, /limits\.hello_seconds.*from 1 to 300/],
    ["an address that is none", ["--listen", "nonsense"], {}, 2, /"nonsense" is not an address/],
    ["a data folder that is a file", ["--data", file], {}, 1, /cannot write to the folder .*--data/],
    ["a data folder that cannot be made", ["--data", "/proc/hovor"], {}, 1, /cannot write to the folder .*--data/],
    ["a wrong certificate", ["--certificate", file, "--key", file], {}, 1, /certificate is not PEM/],
    ["a certificate without a key", ["--certificate", file], {}, 2, /key is not/],
    [
      "a database outside of the allowed regions",
      ["--database.url", "postgres://db.example/x", "--database.region", "US", "--region.home", "CZ"],
      { HOVOR_REGION_ALLOWED: "CZ,EU" },
      2,
      /database\.region is US, and data may lie in CZ, EU alone .* instead of postgres:\/\/db\.example\/x/,
    ],
    ["a certificate that is missing", ["--certificate", "/none", "--key", "/none"], {}, 1, /\/none/],
    [
      "a database that is not there",
      ["--database.url", "postgres://127.0.0.1:1/x"],
      {},
      1,
      /cannot reach PostgreSQL; check/,
    ],
  ];
  it.each(cases)("says so of %s", async (_, words, env, code, sentence) => {
    const { told, ...outcome } = await serve(words, env);
    expect(sentences(told)[0]).toMatch(/^hovor: /);
    expect(sentences(told)[0]).toMatch(sentence);
    expect(outcome.code).toBe(code);
    expect(outcome.out).toBe("");
  });

  it("says so of a port that is in use", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as AddressInfo;
    const { told, code } = await serve(["--listen", `127.0.0.1:${port}`]);
    other.close();
    expect(sentences(told)).toEqual([
      expect.stringMatching(/in use by another program: end it, or choose another port/),
    ]);
    expect(code).toBe(1);
  });

  it.skipIf(isPostgres)("says so of a folder in which another server works, until that one is gone", async () => {
    const server = await Server.start();
    const { told, code } = await serve(["--data", server.folder]);
    expect(sentences(told)).toEqual([expect.stringMatching(/another server works in the folder .*stop it first/)]);
    expect(code).toBe(1);
    await server.kill();
    await server.startAgain();
    await server.stop();
  });
});
