import { join } from "node:path";
import { build, type Rollup } from "vite";

/** The script of the shop that uses the npm package, as its bundler makes it. */
export async function bundleNpmShop(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    root: import.meta.dirname,
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, "npmShop.ts"), formats: ["iife"], name: "shop" },
    },
  });
  const [{ output } = { output: [] }] = made as Rollup.RollupOutput[];
  const [file] = output;
  if (file?.type !== "chunk") throw new Error("the shop's script was not made");
  return file.code;
}
