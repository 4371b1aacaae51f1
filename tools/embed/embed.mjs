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
import { readPieces } from "./pieces.mjs";

const blobFolder = "blobs";

/** A binary has few pages and many readers: the best compression is worth its second. */
function compress(bytes) {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
}

/** Files under names that become symbols. */
class Blobs {
  #folder;
  files = new Map();

  constructor(folder) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
  }

  /** What the table has in place of the bytes. */
  put(name, bytes) {
    const file = join(this.#folder, name);
    writeWhereNew(file, bytes);
    this.files.set(name, file);
    return `{${name}, ${bytes.length}}`;
  }

  removeOthers() {
    for (const name of readdirSync(this.#folder)) if (!this.files.has(name)) rmSync(join(this.#folder, name));
  }
}

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 32);

function embedPage(page, blobs) {
  const hash = hashOf(page.bytes);
  const symbol = `hovor_asset_${hash}`;
  const compressed = compress(page.bytes);
  return [
    text(page.path),
    text(page.mediaType),
    blobs.put(symbol, page.bytes),
    compressed.length < page.bytes.length ? blobs.put(`${symbol}_br`, compressed) : "{}",
    text(`"${hash}"`),
    text(`"${hash}-br"`),
    page.isImmutable,
    text(allowedInline(page)),
  ].join(", ");
}

function embedPiece({ language, bytes, brotli }, blobs) {
  const put = (content) => blobs.put(`hovor_piece_${hashOf(content)}`, content);
  return [text(language), put(bytes), put(brotli), text(hashOf(bytes))].join(", ");
}

const text = (value) => JSON.stringify(value);

function assembly(blobs) {
  const parts = [...blobs].map(
    ([symbol, file]) => `    .globl ${symbol}\n    .type ${symbol}, @object\n${symbol}:\n    .incbin ${text(file)}\n`,
  );
  return `    .section .rodata\n${parts.join("")}    .section .note.GNU-stack, "", @progbits\n`;
}

function table(blobs, assets, pieces) {
  return `#include "web/assets.hpp"
#include "web/site_script.hpp"

#include <array>

extern "C" {
${[...blobs.keys()].map((symbol) => `extern const char ${symbol}[];`).join("\n")}
}

namespace hovor::web {
namespace {

constexpr std::array<Asset, ${assets.length}> assets{{
${assets.map((row) => `    {${row}},`).join("\n")}
}};

constexpr std::array<SitePiece, ${pieces.length}> pieces{{
${pieces.map((row) => `    {${row}},`).join("\n")}
}};

}  // namespace

std::span<const Asset> all_assets() noexcept { return assets; }
std::span<const SitePiece> site_pieces() noexcept { return pieces; }

}  // namespace hovor::web
`;
}

function writeWhereNew(file, content) {
  if (existsSync(file) && readFileSync(file).equals(Buffer.from(content))) return;
  writeFileSync(file, content);
}

async function main(root, out) {
  const blobs = new Blobs(join(out, blobFolder));
  const assets = readPages(root).map((page) => embedPage(page, blobs));
  const pieces = (await readPieces(root)).map((piece) => embedPiece(piece, blobs));

  blobs.removeOthers();
  writeWhereNew(join(out, "assets.S"), assembly(blobs.files));
  writeWhereNew(join(out, "assets_table.cpp"), table(blobs.files, assets, pieces));
}

try {
  await main(resolve(process.argv[2]), resolve(process.argv[3]));
} catch (error) {
  console.error(`embed: ${error.message}`);
  process.exitCode = 1;
}
