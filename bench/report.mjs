// What was measured, for people: on the terminal and in docs/performance.md.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, release, totalmem } from "node:os";

const begin = "<!-- begin: written by ./dev bench -->";
const end = "<!-- end: written by ./dev bench -->";

const verdict = (row) => (row.isMet === undefined ? "" : row.isMet ? "yes" : "**no**");

/** Rows of: what, ours, beside[], ratio[], goal, isMet. */
export function table(rows) {
  const cells = rows.map((row) =>
    [row.what, row.ours, row.beside.join("<br>"), row.ratio.join("<br>"), row.goal, verdict(row)].join(" | "),
  );
  const head = ["What", "Hovor", "Beside it", "Ratio", "Goal", "Met"];
  return [`| ${head.join(" | ")} |`, `|${head.map(() => "---|").join("")}`, ...cells.map((row) => `| ${row} |`)].join(
    "\n",
  );
}

export function show(row) {
  console.log(`\n${row.what}`);
  console.log(`  ours    ${row.ours}`);
  for (const each of row.beside) console.log(`  beside  ${each}`);
  for (const each of row.ratio) console.log(`  ratio   ${each}`);
  if (row.goal) console.log(`  goal    ${row.goal}: ${row.isMet ? "met" : "MISSED"}`);
}

const firstLine = (program, ...words) => execFileSync(program, words).toString().split("\n")[0];

/** The machine, and the versions of what ran on it. */
export function circumstances(context) {
  const version = (name) => JSON.parse(readFileSync(`${context.folder}/node_modules/${name}/package.json`)).version;
  const npm = ["ws", "socket.io", "better-sqlite3", "pg"].map((name) => `${name} ${version(name)}`).join(", ");
  return [
    `- ${new Date().toISOString().slice(0, 10)}, commit ${firstLine("git", "describe", "--always", "--dirty")}`,
    `- ${cpus()[0].model}, ${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}`,
    `- ${firstLine("c++", "--version")} with -O2, ${firstLine("openssl", "version")}`,
    `- Node.js ${process.version}, ${npm}`,
    ...(context.postgres ? [`- ${context.postgres.version}`] : []),
  ].join("\n");
}

/** Replaces what stands between the two markers of the page. */
export function write(page, text) {
  const old = readFileSync(page, "utf8");
  const [from, to] = [old.indexOf(begin), old.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} lacks its markers`);
  writeFileSync(page, `${old.slice(0, from)}${begin}\n${text}\n${old.slice(to)}`);
}
