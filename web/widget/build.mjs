// Builds what is served of the chat box: the page in the iframe with its hashed files, and the two parts of the loader.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build, version } from "vite";

import { asciiOnly } from "./asciiOnly.mjs";
import { smallPreload } from "./smallPreload.mjs";
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

await build({
  configFile: false,
  root: `${here}app`,
  base: "/assets/widget/",
  plugins: [smallPreload(), asciiOnly(), usedTokens()],
  json,
  build: {
    outDir,
    emptyOutDir: true,
    target,
    modulePreload: false,
    assetsDir: ".",
    assetsInlineLimit: 0,
    rollupOptions: { output: texts("texts", `${here}app/texts`) },
  },
});

// First the part that the loader fetches, since the loader knows it by its name.
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
