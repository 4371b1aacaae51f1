// Builds what is served of the chat box: the page in the iframe with its hashed files, and the two parts of the loader.
import { fileURLToPath } from "node:url";
import { build } from "vite";

import { asciiOnly } from "./asciiOnly.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const outDir = `${here}dist`;
const target = "es2022";

/** Tables of texts as they are, each in a file of its own, whose name says what it is: a page fetches one of them. */
const json = { namedExports: false };
const texts = (name) => ({
  chunkFileNames: ({ facadeModuleId }) => `${/\.json$/.test(facadeModuleId ?? "") ? `${name}-` : ""}[name]-[hash].js`,
});

await build({
  configFile: false,
  root: `${here}app`,
  base: "/assets/widget/",
  plugins: [asciiOnly()],
  json,
  build: {
    outDir,
    emptyOutDir: true,
    target,
    modulePreload: false,
    assetsDir: ".",
    assetsInlineLimit: 0,
    rollupOptions: { output: texts("texts") },
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
      output: { entryFileNames: "[name]-[hash].js", ...texts("words") },
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
