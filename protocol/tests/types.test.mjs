import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { examples, protocolFolder } from "./examples.mjs";

const root = dirname(protocolFolder.replace(/\/$/, ""));
const types = join(root, "web/protocol/src/index");

/** What the compiler says of a source. */
function complaints(folder, source) {
  const settings = { extends: join(root, "tsconfig.json"), files: ["source.ts"] };
  writeFileSync(join(folder, "source.ts"), source);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  return spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout;
}

const constant = ({ type, value }, index) => `export const example${index}: wire.${type} = ${JSON.stringify(value)};`;
const source = (chosen) => `import type * as wire from ${JSON.stringify(types)};\n${chosen.map(constant).join("\n")}\n`;

describe("the TypeScript types", () => {
  let folder;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "hovor-types-"));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it("describe the examples", { timeout: 60_000 }, () => {
    const known = examples.filter(({ what }) => what !== "unknown_key");

    expect(complaints(folder, source(known))).toBe("");
  });

  it("do not describe what is not on the wire", { timeout: 60_000 }, () => {
    const unknown = examples.filter(({ what }) => what === "unknown_key");
    const errors = complaints(folder, source(unknown)).match(/error TS2353/g);

    expect(errors).toHaveLength(unknown.length);
  });
});
