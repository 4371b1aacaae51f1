// Fails when a file includes what its layer must not know. The table below is the
// architecture; ARCHITECTURE.md explains it.
import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";

const mayInclude = {
  base: [],
  domain: ["base"],
  protocol: ["base"],
  app: ["base", "domain"],
  seed: ["base", "domain", "app"],
  "storage/sql": ["base", "domain", "app"],
  "storage/sqlite": ["base", "storage/sql"],
  "storage/postgres": ["base", "storage/sql"],
  transport: ["base"],
  web: ["base", "domain", "app", "protocol", "transport"],
  "outside/user_agent": ["base"],
  "outside/geoip": ["base"],
  "outside/files": ["base", "domain", "app"],
  "outside/time_zone": ["base", "domain"],
  inspector: [],
  main: "everything",
};

// Libraries that belong to one layer alone.
const ownedBy = [
  [/^sqlite3\.h$/, "storage/sqlite"],
  [/^libpq/, "storage/postgres"],
  [/^boost\/beast/, "transport"],
  [/^openssl\/ssl/, "transport"],
  [/^sodium/, "base"],
  [/^utf8proc/, "domain"],
  [/^(re2|yaml-cpp)\//, "outside/user_agent"],
  [/^maxminddb/, "outside/geoip"],
  [/^absl\//, "outside/time_zone"],
  [/^(magic\.h|seccomp\.h|vips\/)/, "inspector"],
  [/^(CLI|fmt|prometheus|spdlog|toml\+\+)\//, "main"],
];

const root = join(import.meta.dirname, "../server/src");
const layers = Object.keys(mayInclude);
const layerOf = (path) => layers.find((layer) => path === layer || path.startsWith(`${layer}/`));

const problems = [];
for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
  if (!/\.[ch]pp$/.test(entry.name) || entry.name.endsWith("_test.cpp")) continue;
  const file = relative(root, join(entry.parentPath, entry.name));
  const layer = layerOf(file);
  if (!layer) problems.push(`${file}: belongs to no layer`);
  else if (mayInclude[layer] === "everything") continue;

  for (const [, quote, included] of readFileSync(join(root, file), "utf8").matchAll(/^#include (["<])([^">]+)/gm)) {
    const target = quote === '"' ? layerOf(included) : undefined;
    if (target && target !== layer && !mayInclude[layer].includes(target)) problems.push(`${file}: includes ${included}`);
    const owner = ownedBy.find(([library]) => library.test(included))?.[1];
    if (owner && owner !== layer) problems.push(`${file}: includes <${included}>, which is for ${owner} alone`);
  }
}

problems.forEach((problem) => console.error(problem));
process.exitCode = problems.length > 0 ? 1 : 0;
