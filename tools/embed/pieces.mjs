// The script that puts the chat box on a customer's page is put together by the server, of pieces: the code, the words of
// one language, and what is to be said of the account (server/src/web/site_script.hpp).
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync, constants, createBrotliCompress } from "node:zlib";

import { requireBuilt } from "./pages.mjs";

const folder = "web/widget/dist/site";

/** An empty last meta-block. RFC 7932, 9.2. */
const end = Buffer.from([0x03]);

/** The code, which has no language, and then the words of each one, by language. */
export async function readPieces(root) {
  const read = (name) => {
    requireBuilt(join(root, folder, name));
    return readFileSync(join(root, folder, name));
  };
  const code = read("code.js");
  const [brotli] = await streams([code]);
  const pieces = [{ language: "", bytes: code, brotli }];
  const names = readdirSync(join(root, folder)).filter((name) => name !== "code.js");
  for (const language of names.map((name) => name.replace(".js", "")).sort()) {
    const bytes = read(`${language}.js`);
    const [before, own] = await streams([code, bytes]);
    const whole = Buffer.concat([before, own, end]);
    if (!before.equals(brotli) || !brotliDecompressSync(whole).equals(Buffer.concat([code, bytes])))
      throw new Error(`the words in ${language} do not go on where the code ends, once they are compressed`);
    pieces.push({ language, bytes, brotli: own });
  }
  return pieces;
}

/** One stream in parts that each end on a byte, as RFC 7932 lets an encoder flush. It is not ended. */
async function streams(parts) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: parts[0].length };
  const encoder = createBrotliCompress({ params });
  const made = [];
  for (const part of parts) {
    const chunks = [];
    const collect = (chunk) => chunks.push(chunk);
    encoder.on("data", collect);
    encoder.write(part);
    await new Promise((resolve) => encoder.flush(constants.BROTLI_OPERATION_FLUSH, () => setImmediate(resolve)));
    encoder.off("data", collect);
    made.push(Buffer.concat(chunks));
  }
  encoder.destroy();
  return made;
}
