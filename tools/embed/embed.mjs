// Makes the sources that put the web pages into the binary:
//   node embed.mjs ROOT OUT     OUT/assets.S holds the bytes, OUT/assets_table.cpp names them
// Files are named after their content and left alone when they are there, so that a build that changed no page
// compiles nothing.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

import { allowedInline } from "./allowedInline.mjs";
import { readPages } from "./pages.mjs";

const blobFolder = "blobs";

/** A binary has few pages and many readers: the best compression is worth its second. */
function compress(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

function embed(page, folder, blobs) {
  const hash = createHash("sha256").update(page.bytes).digest("hex").slice(0, 32);
  const symbol = `hovor_asset_${hash}`;
  const put = (name, bytes) => {
    const file = join(folder, name);
    writeWhereNew(file, bytes);
    blobs.set(name, file);
  };
  put(symbol, page.bytes);

  const compressed = compress(page.bytes);
  const helps = compressed.length < page.bytes.length;
  if (helps) put(`${symbol}_br`, compressed);
  return [
    text(page.path),
    text(page.mediaType),
    `{${symbol}, ${page.bytes.length}}`,
    helps ? `{${symbol}_br, ${compressed.length}}` : "{}",
    text(`"${hash}"`),
    text(`"${hash}-br"`),
    page.isImmutable,
    text(allowedInline(page)),
  ].join(", ");
}

const text = (value) => JSON.stringify(value);

function assembly(blobs) {
  const parts = [...blobs].map(
    ([symbol, file]) => `    .globl ${symbol}\n    .type ${symbol}, @object\n${symbol}:\n    .incbin ${text(file)}\n`,
  );
  return `    .section .rodata\n${parts.join("")}    .section .note.GNU-stack, "", @progbits\n`;
}

function table(blobs, rows) {
  return `#include "web/assets.hpp"

#include <array>

extern "C" {
${[...blobs.keys()].map((symbol) => `extern const char ${symbol}[];`).join("\n")}
}

namespace hovor::web {
namespace {

constexpr std::array<Asset, ${rows.length}> assets{{
${rows.map((row) => `    {${row}},`).join("\n")}
}};

}  // namespace

std::span<const Asset> all_assets() noexcept { return assets; }

}  // namespace hovor::web
`;
}

function writeWhereNew(file, content) {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return;
  writeFileSync(file, content);
}

function main(root, out) {
  const folder = join(out, blobFolder);
  mkdirSync(folder, { recursive: true });
  const blobs = new Map();
  const rows = readPages(root).map((page) => embed(page, folder, blobs));

  for (const name of readdirSync(folder)) if (!blobs.has(name)) rmSync(join(folder, name));
  writeWhereNew(join(out, "assets.S"), assembly(blobs));
  writeWhereNew(join(out, "assets_table.cpp"), table(blobs, rows));
}

try {
  main(resolve(process.argv[2]), resolve(process.argv[3]));
} catch (error) {
  console.error(`embed: ${error.message}`);
  process.exitCode = 1;
}
