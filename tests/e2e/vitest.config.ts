import { defineConfig } from "vitest/config";

/** Stories are long and wait on people; two files at a time, each with a server and a browser of its own. */
export default defineConfig({
  test: {
    include: ["stories/*.test.ts"],
    pool: "forks",
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } }, // as long as a browser waits for what it is asked to see
    // A browser on a shared machine now and then outlasts any patience. Told in the report, and never at a desk.
    retry: process.env["CI"] ? 1 : 0,
  },
});
