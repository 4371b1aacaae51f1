// Builds what is served of the chat box: dist/loader.js, and the page in the iframe with its hashed files.
import { fileURLToPath } from "node:url";
import { build } from "vite";

import { asciiOnly } from "./asciiOnly.mjs";

const here = fileURLToPath(new URL(".", import.meta.url));
const outDir = `${here}dist`;

await build({
  configFile: false,
  root: `${here}app`,
  base: "/assets/widget/",
  plugins: [asciiOnly()],
  build: { outDir, emptyOutDir: true, target: "es2022", modulePreload: false, assetsDir: ".", assetsInlineLimit: 0 },
});

await build({
  configFile: false,
  root: here,
  plugins: [asciiOnly()],
  build: {
    outDir,
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: `${here}loader/main.ts`, formats: ["iife"], name: "hovor", fileName: () => "loader.js" },
  },
});
