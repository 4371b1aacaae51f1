// What derives from the .tsp files, and where it goes.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { cppFiles } from "./cpp.mjs";
import { readSchemas } from "./schemas.mjs";
import { tsFile } from "./ts.mjs";

const protocol = dirname(dirname(fileURLToPath(import.meta.url)));
export const root = dirname(protocol);

const cppFolder = "server/src/protocol";
const tsPath = "web/protocol/src/index.ts";
const generatedMark = "// Generated from protocol/";

/** Writes all derived files below a folder, at the places that they have below the project's. */
export async function derive(target) {
  for (const file of derivedFiles(target)) rmSync(join(target, file));
  compile(join(target, "protocol"));

  const api = parse(readFileSync(join(target, "protocol/openapi.yaml"), "utf8"));
  write(target, "protocol/openapi.json", `${JSON.stringify(api)}\n`);

  const schemas = readSchemas(join(target, "protocol/schema"), protocol);
  write(target, tsPath, tsFile(schemas));
  for (const [name, text] of cppFiles(schemas)) write(target, join(cppFolder, name), text);
}

/** The derived files that there are below a folder. C++ shares its folder with what is written by hand. */
export function derivedFiles(target) {
  const within = (folder) => (existsSync(join(target, folder)) ? readdirSync(join(target, folder)) : []);
  const schemas = within("protocol/schema").map((name) => join("protocol/schema", name));
  const single = ["protocol/openapi.yaml", "protocol/openapi.json", tsPath];
  const cpp = within(cppFolder)
    .map((name) => join(cppFolder, name))
    .filter((path) => readFileSync(join(target, path), "utf8").startsWith(generatedMark));
  return [...schemas, ...single.filter((path) => existsSync(join(target, path))), ...cpp].sort();
}

function compile(output) {
  const tsp = join(root, "node_modules/.bin/tsp");
  const settings = ["--config", join(protocol, "tspconfig.yaml"), "--output-dir", output, "--warn-as-error"];
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [tsp, "compile", join(protocol, "main.tsp"), ...settings],
    { cwd: protocol, encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`TypeSpec does not compile:\n${stdout}${stderr}`);
}

function write(target, path, text) {
  mkdirSync(dirname(join(target, path)), { recursive: true });
  writeFileSync(join(target, path), text);
}
