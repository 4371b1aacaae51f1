import { join } from "node:path";
import { build, type Rollup } from "vite";

/** What bundlers put in place of Node's own module of that name: any emitter of the browser's will do. */
const events = {
  name: "events",
  enforce: "pre" as const,
  resolveId: (id: string) => (id === "events" ? "\0events" : undefined),
  load: (id: string) =>
    id === "\0events" ? 'import Emitter from "component-emitter"; export { Emitter as EventEmitter };' : undefined,
};

/** The script of a shop that uses an npm package, as its bundler makes it. */
export async function bundle(name: "npmShop" | "sdkShop"): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "silent",
    root: import.meta.dirname,
    plugins: [events],
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, `${name}.ts`), formats: ["iife"], name: "shop" },
    },
  });
  const [{ output } = { output: [] }] = made as Rollup.RollupOutput[];
  const [file] = output;
  if (file?.type !== "chunk") throw new Error("the shop's script was not made");
  return file.code;
}
