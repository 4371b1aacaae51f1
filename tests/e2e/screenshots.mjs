// node tests/e2e/screenshots.mjs: makes the pictures of docs/pictures/ anew.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("./screenshots/take.ts", import.meta.url).pathname);
await module.takeAll();
process.exit(0);
