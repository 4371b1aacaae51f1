// Reads every source once with clang, which warns where g++ 12 does not: of a Result that a co_await gives
// and nobody looks at, above all.
//   node second-compiler.mjs BUILD     BUILD/compile_commands.json says how each source is compiled
// What was read without complaint is read again only when it, or something that it includes, is newer.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";

const compiler = "clang++-14";
const ownFlags = [
  "-fsyntax-only",
  "-Wno-unknown-warning-option", // what only g++ knows is switched off by name
  "-Wno-unused-lambda-capture", // wrong of `this` in a generic lambda
];

// What matters only for the code that comes out.
const dropped = /^(-O.|-g.?|-c|-MD|-f(sanitize=|no-omit-frame-pointer).*)$/;
const droppedWithValue = new Set(["-o", "-MF", "-MT"]);

/** The words of a command line as CMake writes it: quoted as a whole or in part, with backslashes. */
function wordsOf(command) {
  const quoted = command.match(/(?:\\.|"(?:\\.|[^"\\])*"|[^\s"\\])+/g) ?? [];
  return quoted.map((word) => word.replace(/\\(.)|"/g, "$1"));
}

/** The flags of one entry, without the compiler and what belongs to the output. */
function flagsOf(command) {
  const words = wordsOf(command);
  const start = words.findIndex((word) => word.startsWith("-"));
  const flags = words.slice(start).filter((word, at, all) => {
    const isValue = at > 0 && droppedWithValue.has(all[at - 1]);
    return !isValue && !droppedWithValue.has(word) && !dropped.test(word);
  });
  return [...flags, ...ownFlags];
}

/** Whether the last reading was clean, with these flags, and of what is there now. */
function isKnown(record, flags) {
  if (!existsSync(record.flags) || !existsSync(record.includes)) return false;
  if (readFileSync(record.flags, "utf8") !== flags.join("\n")) return false;
  const since = statSync(record.flags).mtimeMs;
  const files = readFileSync(record.includes, "utf8")
    .replace(/^.*?: |\\\n/g, " ")
    .trim()
    .split(/\s+/);
  return files.every((file) => existsSync(file) && statSync(file).mtimeMs < since);
}

/** Resolves to what clang had to say: nothing when all is well. */
async function check({ command, directory, file }, records) {
  const flags = flagsOf(command);
  const name = join(records, relative(directory, file).replaceAll(/[^\w.]+/g, "_"));
  const record = { flags: `${name}.flags`, includes: `${name}.d` };
  if (isKnown(record, flags)) return "";
  rmSync(record.flags, { force: true });
  const begun = new Date();
  const said = await read(["-MD", "-MF", record.includes, ...flags], directory);
  if (said) return said;
  writeFileSync(record.flags, flags.join("\n"));
  utimesSync(record.flags, begun, begun); // what was written meanwhile is read again
  return "";
}

function read(flags, directory) {
  return new Promise((resolve, reject) => {
    const run = spawn(compiler, flags, { cwd: directory });
    let said = "";
    for (const stream of [run.stdout, run.stderr]) {
      stream.on("data", (text) => {
        said += text;
      });
    }
    run.on("error", reject);
    run.on("close", (code) => resolve(code === 0 ? said : said || `${compiler} ended with ${code}\n`));
  });
}

async function main(build) {
  const records = join(process.cwd(), build, "second_compiler");
  mkdirSync(records, { recursive: true });
  const entries = JSON.parse(readFileSync(join(build, "compile_commands.json"), "utf8"));
  const waiting = entries.filter(({ file }) => file.endsWith(".cpp") && relative(build, file).startsWith(".."));
  const count = waiting.length;
  let failures = 0;
  const worker = async () => {
    for (let entry = waiting.pop(); entry; entry = waiting.pop()) {
      const said = await check(entry, records);
      if (said) failures += 1;
      process.stderr.write(said);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  console.log(`${compiler}: ${count} sources, ${failures} of them with something to say`);
  // Nothing read is nothing checked.
  process.exitCode = failures > 0 || count === 0 ? 1 : 0;
}

await main(process.argv[2]);
