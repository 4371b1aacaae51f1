import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";

import { atlasOf } from "./atlas.ts";

const name = "virtual:atlas";
const resolved = `\0${name}`;

/** Makes the module "virtual:atlas" of the package world-atlas: its countries, drawn flat. */
export function atlas(): Plugin {
  return {
    name: "atlas",
    resolveId: (id) => (id === name ? resolved : undefined),
    load(id) {
      if (id !== resolved) return undefined;
      const file = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
      return `export default ${JSON.stringify(atlasOf(JSON.parse(readFileSync(file, "utf8"))))};`;
    },
  };
}
