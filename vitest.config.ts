import { configDefaults, defineConfig } from "vitest/config"

/** The tests that need no built extension. `tests/artifact` and `tests/e2e` have configurations of their own. */
export default defineConfig({
  test: {
    // Property tests and real browsers share two cores on CI.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: [...configDefaults.exclude, "tests/artifact/**", "tests/e2e/**"],
    passWithNoTests: false
  }
})
