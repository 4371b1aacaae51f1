// Fails when what a visitor loads is larger than promised (docs: brotli, in bytes).
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

const dist = fileURLToPath(new URL("dist/", import.meta.url));
const size = (name) => brotliCompressSync(readFileSync(dist + name)).length;
const files = readdirSync(dist).filter((name) => /\.(js|css|html)$/.test(name));
const app = files.filter((name) => name !== "loader.js");

const rows = [
  ["loader", size("loader.js"), 5 * 1024],
  ["chat box", app.reduce((sum, name) => sum + size(name), 0), 35 * 1024],
];
for (const [name, bytes, limit] of rows) {
  console.log(`${name.padEnd(10)} ${String(bytes).padStart(6)} of ${limit} B`);
  if (bytes > limit) process.exitCode = 1;
}
