// Fails when a file that somebody has to read is longer than one can keep in mind.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

const limit = 500;
// Derived from the wire, never read as a whole: protocol/generate writes them. Lock files are npm's.
const derived =
  /(^|\/)package-lock\.json$|^protocol\/(openapi\.|schema\/)|^web\/protocol\/src\/|^server\/src\/protocol\/(socket|rest|entities)/;
const read = /\.(cpp|hpp|sql|cmake|S|ts|tsx|mjs|js|css|html|tsp|sh|md|json|yaml)$|(^|\/)(CMakeLists\.txt|dev)$/;

const files = execFileSync("git", ["ls-files", "-z"], { encoding: "utf8" }).split("\0");
const checked = files.filter((file) => read.test(file) && !derived.test(file));
let failures = 0;
for (const file of checked) {
  const lines = readFileSync(file, "utf8").split("\n").length - 1;
  if (lines <= limit) continue;
  failures += 1;
  console.error(`${file}: ${lines} lines. Above ${limit}, split it.`);
}
console.log(`${checked.length} files, ${failures} too long`);
process.exitCode = failures > 0 || checked.length === 0 ? 1 : 0;
