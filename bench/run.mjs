// Measures everything in "Speed and cost" that this machine can show, each beside its rivals in the same run, and
// writes the table into docs/performance.md. Builds nothing: `./dev bench` does that before.
//   node bench/run.mjs [--only WORD]    rows whose name has WORD in it; the page stays as it is
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { makeCertificate } from "./certificate.mjs";
import { Postgres } from "./postgres.mjs";
import { circumstances, show, table, write } from "./report.mjs";
import { echo } from "./rows/echo.mjs";
import { fanOut } from "./rows/fan_out.mjs";
import { history } from "./rows/history.mjs";
import { idle } from "./rows/idle.mjs";
import { latency } from "./rows/latency.mjs";
import { messages } from "./rows/messages.mjs";
import { presence } from "./rows/presence.mjs";
import { search } from "./rows/search.mjs";
import { store } from "./rows/store.mjs";

// Those of the parts, then those of the whole product.
const parts = { echo, fanOut, idle, store, history, search };
const whole = { messages, latency, presence };

const folder = import.meta.dirname;
const build = join(folder, "../build/release");
const only = process.argv[2] === "--only" ? process.argv[3] : "";

// On the disk that holds the build, not in a /tmp that may be memory.
mkdirSync(build, { recursive: true });
const scratch = mkdtempSync(join(build, "bench-"));
const context = {
  folder,
  scratch,
  programs: join(build, "server/bench"),
  hovor: join(build, "hovor"),
  rounds: 3,
  seconds: 2,
};

if (!existsSync(context.hovor)) console.error(`No ${context.hovor}: the rows of the whole product are left out.`);
const steps = existsSync(context.hovor) ? { ...parts, ...whole } : parts;

// One that breaks is a row too: the others are still worth knowing.
function failed(name, error) {
  console.error(error);
  process.exitCode = 1;
  return [{ what: name, ours: "failed", beside: [], ratio: [], goal: "to be measured", isMet: false }];
}

const rows = [];
try {
  Object.assign(context, makeCertificate(scratch));
  context.postgres = await Postgres.start(scratch);
  for (const [name, step] of Object.entries(steps)) {
    if (!name.includes(only)) continue;
    for (const row of await step(context).catch((error) => failed(name, error))) {
      rows.push(row);
      show(row);
    }
  }
} finally {
  await context.postgres?.stop();
  rmSync(scratch, { recursive: true, force: true });
}

const text = `${circumstances(context)}\n\n${table(rows)}`;
if (!only) write(join(folder, "../docs/performance.md"), text);
console.log(`\n${text}`);
