import { resolve } from "node:path"
import { defineConfig } from "vitest/config"

/** What is tested here has been built before: `npm test` builds, and then runs these. */
export default defineConfig({
  root: resolve(import.meta.dirname, "../.."),
  test: {
    include: ["tests/artifact/**/*.test.ts"],
    testTimeout: 120_000,
    passWithNoTests: false
  }
})
