// node tests/e2e/endurance.mjs day: whether a dashboard that is open all day takes ever more memory.
// node tests/e2e/endurance.mjs size: how a dashboard works with 100,000 conversations and 10,000 visitors on the site.
// TEST_HOVOR names the program: build/release/hovor, since the others are slow on purpose.
import { runnerImport } from "vite";

const what = process.argv[2];
const parts = { day: "./endurance/day.ts", size: "./endurance/size.ts" };
if (!parts[what]) throw new Error("say what: day or size");
const { module } = await runnerImport(new URL(parts[what], import.meta.url).pathname);
await module.measure();
process.exit(0);
