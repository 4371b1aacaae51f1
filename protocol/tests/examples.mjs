// The files of protocol/examples, which the server's tests read too: both sides of the wire mean the same.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

export const protocolFolder = fileURLToPath(new URL("..", import.meta.url));

/** Each is named <Type>.<what>.json */
function readExamples(folder) {
  return readdirSync(join(protocolFolder, folder))
    .filter((file) => file.endsWith(".json"))
    .map((file) => {
      const [type, what] = file.split(".");
      return { file, type, what, value: JSON.parse(readFileSync(join(protocolFolder, folder, file), "utf8")) };
    });
}

export const examples = readExamples("examples");
export const invalidExamples = readExamples("examples/invalid");

export const schemas = readdirSync(join(protocolFolder, "schema")).map((file) =>
  parse(readFileSync(join(protocolFolder, "schema", file), "utf8")),
);
