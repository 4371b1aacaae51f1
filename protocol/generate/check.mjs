// `npm run protocol:check`: derives everything into a folder of its own, and fails if what is committed differs.
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { derive, derivedFiles, root } from "./derive.mjs";

const fresh = mkdtempSync(join(tmpdir(), "hovor-protocol-"));
try {
  await derive(fresh);
  const files = new Set([...derivedFiles(fresh), ...derivedFiles(root)]);
  const stale = [...files].filter((file) => !same(join(root, file), join(fresh, file)));
  for (const file of stale) console.error(`${file} is stale: run npm run protocol`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} finally {
  rmSync(fresh, { recursive: true });
}

function same(committed, derived) {
  if (!existsSync(committed) || !existsSync(derived)) return false;
  return readFileSync(committed).equals(readFileSync(derived));
}
