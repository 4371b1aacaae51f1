// Builds what is served of the chat box: the page in the iframe with its hashed files, and the two parts of the loader.
import { fileURLToPath } from "node:url";
import { build } from "vite";

import { asciiOnly } from "./asciiOnly.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const outDir = `${here}dist`;
const target = "es2022";

await build({
  configFile: false,
  root: `${here}app`,
  base: "/assets/widget/",
  plugins: [asciiOnly()],
  build: { outDir, emptyOutDir: true, target, modulePreload: false, assetsDir: ".", assetsInlineLimit: 0 },
});

// First the part that the loader fetches, since the loader knows it by its name.
const part = await build({
  configFile: false,
  root: here,
  plugins: [asciiOnly()],
  build: {
    outDir,
    emptyOutDir: false,
    target,
    modulePreload: false,
    rollupOptions: {
      input: { site: `${here}site/settle.ts` },
      preserveEntrySignatures: "strict",
      output: { entryFileNames: "[name]-[hash].js" },
    },
  },
});

await build({
  configFile: false,
  root: here,
  plugins: [asciiOnly()],
  define: { HOVOR_PART: JSON.stringify(part.output[0].fileName) },
  build: {
    outDir,
    emptyOutDir: false,
    target,
    lib: { entry: `${here}loader/main.ts`, formats: ["iife"], name: "hovor", fileName: () => "loader.js" },
  },
});
