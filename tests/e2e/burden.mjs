// node tests/e2e/burden.mjs: measures what the chat code costs a customer's page, and writes it into docs/performance.md.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("./burden/measure.ts", import.meta.url).pathname);
await module.measureAll();
process.exit(0);
