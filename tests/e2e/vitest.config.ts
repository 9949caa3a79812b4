import { fileURLToPath } from "node:url"
import { defineConfig } from "vitest/config"

const root = fileURLToPath(new URL("../..", import.meta.url))

/** The same specs in each browser, one after the other: a browser needs both cores to itself. */
const inBrowser = (name: string, groupOrder: number) => ({
  extends: true as const,
  test: {
    name,
    include: ["tests/e2e/**/*.spec.ts"],
    env: { E2E_BROWSER: name },
    sequence: { groupOrder }
  }
})

export default defineConfig({
  root,
  test: {
    fileParallelism: false,
    maxWorkers: 1,
    // A browser that did not come up is tried once more; a promise that is broken is broken twice.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: { name: "harness", include: ["tests/e2e/**/*.test.ts"], sequence: { groupOrder: 0 } }
      },
      inBrowser("chromium", 1),
      inBrowser("firefox", 2)
    ]
  }
})
