// Builds what is served of the chat box: the chat with its hashed files, the page in the iframe that begins without it,
// and the two parts of the loader.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, version } from "vite";

import { asciiOnly } from "./asciiOnly.mjs";
import { inlineScript } from "./inlineScript.mjs";
import { noPreload } from "./noPreload.mjs";
import { usedTokens } from "./usedTokens.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const outDir = `${here}dist`;
const target = "es2022";

/**
 * Tables of texts as they are, each in a file of its own, whose name says what it is: a page fetches one of them. Their
 * names have the hash of all of them, since whoever may need any has to know each name, and hashes do not compress.
 */
const json = { namedExports: false };
const texts = (name, folder) => {
  const hash = hashOf(folder);
  return {
    chunkFileNames: ({ facadeModuleId }) =>
      /\.json$/.test(facadeModuleId ?? "") ? `${name}-[name]-${hash}.js` : "[name]-[hash].js",
  };
};

/** Of the files in a folder and, as their bundled form may change with it, of Vite. */
function hashOf(folder) {
  const hash = createHash("sha256").update(version);
  for (const name of readdirSync(folder).sort()) hash.update(name).update(readFileSync(`${folder}/${name}`));
  return hash.digest("base64url").slice(0, 8);
}

const base = "/assets/widget/";

// First what is fetched later, since whoever fetches it knows it by its name.
const chat = await build({
  configFile: false,
  root: `${here}app`,
  base,
  plugins: [noPreload(), asciiOnly(), usedTokens()],
  json,
  build: {
    outDir,
    emptyOutDir: true,
    target,
    modulePreload: false,
    assetsDir: ".",
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { show: `${here}app/show.tsx` },
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name]-[hash].js", ...texts("texts", `${here}app/texts`) },
    },
  },
});
const addressOf = (kind) => base + chat.output.find(({ fileName }) => kind.test(fileName)).fileName;

await build({
  configFile: false,
  root: `${here}app`,
  base,
  plugins: [asciiOnly(), inlineScript()],
  define: { HOVOR_CHAT: JSON.stringify({ script: addressOf(/^show-.*\.js$/), styles: addressOf(/\.css$/) }) },
  build: { outDir, emptyOutDir: false, target, modulePreload: false, assetsDir: "." },
});

const part = await build({
  configFile: false,
  root: here,
  plugins: [asciiOnly()],
  json,
  build: {
    outDir,
    emptyOutDir: false,
    target,
    ssr: true, // or each import would come with code that puts links into the customer's page
    minify: true,
    rollupOptions: {
      input: { site: `${here}site/settle.ts` },
      preserveEntrySignatures: "allow-extension",
      output: { entryFileNames: "[name]-[hash].js", ...texts("words", `${here}site/texts`) },
    },
  },
});

await build({
  configFile: false,
  root: here,
  plugins: [asciiOnly()],
  define: { HOVOR_PART: JSON.stringify(part.output.find(({ isEntry }) => isEntry).fileName) },
  build: {
    outDir,
    emptyOutDir: false,
    target,
    lib: { entry: `${here}loader/main.ts`, formats: ["iife"], name: "hovor", fileName: () => "loader.js" },
  },
});
