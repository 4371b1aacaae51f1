import { defineConfig } from "vitest/config";

const settings = {
  pool: "forks",
  testTimeout: 30_000,
  hookTimeout: 60_000,
} as const;

/** What does not depend on the database runs once; the main suite runs on both. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          ...settings,
          name: "sqlite",
          include: ["rest/*.test.ts", "sockets/*.test.ts", "server/*.test.ts", "crash/*.test.ts"],
          provide: { database: "sqlite" },
        },
      },
      {
        test: {
          ...settings,
          name: "postgres",
          include: ["rest/*.test.ts", "sockets/*.test.ts", "crash/*.test.ts"],
          globalSetup: ["stage/postgres.ts"],
          provide: { database: "postgres" },
        },
      },
    ],
  },
});
