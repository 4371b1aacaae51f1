import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

import { atlas } from "./atlas/plugin.ts";

/** The folder `dist` is served under /assets/app/, and its index.html as every page under /app. */
export default defineConfig({
  base: "/assets/app/",
  plugins: [atlas(), asciiOnly()],
  // What is inline would be stopped by the page's policy.
  build: { assetsDir: "", assetsInlineLimit: 0, modulePreload: { polyfill: false }, target: "es2022" },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: { name: "dashboard", environment: "happy-dom", setupFiles: ["./src/testing/setup.ts"], isolate: false },
});

/** Outside of strings the code has none, and in them an escape says the same in every encoding. */
function asciiOnly(): Plugin {
  return {
    name: "ascii-only",
    enforce: "post",
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type !== "chunk") continue;
        file.code = file.code.replace(
          /[^\0-\x7f]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
        );
      }
    },
  };
}
