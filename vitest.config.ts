import { defineConfig } from "vitest/config";

/** Every workspace with tests brings its own settings. */
export default defineConfig({
  test: { projects: ["protocol", "web/*"], passWithNoTests: true },
});
