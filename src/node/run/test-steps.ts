import { targets } from "../build/targets"

/** One check. `tool` counts as one test that passed or failed; `vitest` counts the tests it ran. */
export type Step = {
  readonly name: string
  readonly kind: "tool" | "vitest"
  /** Arguments of Node: the tool's script, relative to the project, and what it is given. */
  readonly args: readonly string[]
  readonly limitMs: number
}

const minute = 60_000

/** Everything that `npm test` checks, in order: what is quick first, what needs a build after the builds. */
export const testSteps: readonly Step[] = [
  tool("format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."]),
  tool("lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."]),
  tool("types", ["node_modules/typescript/bin/tsc"]),
  ...["src/core", "src/dom", "tests/architecture/core-fence", "tests/architecture/dom-fence"].map((project) =>
    tool(`types: ${project}`, ["node_modules/typescript/bin/tsc", "-p", project])
  ),
  vitest("unit and property tests", "vitest.config.ts", 8 * minute),
  ...targets.map((target) =>
    tool(`build: ${target}`, [
      "node_modules/tsx/dist/cli.mjs",
      "src/node/build/build-command.ts",
      `--target=${target}`,
      "--test"
    ])
  ),
  vitest("artifacts", "tests/artifact/vitest.config.ts", 5 * minute),
  tool("demo, headless", ["node_modules/tsx/dist/cli.mjs", "tests/demo/drive-demo.ts"]),
  vitest("end to end", "tests/e2e/vitest.config.ts", 12 * minute)
]

function tool(name: string, args: readonly string[]): Step {
  return { name, kind: "tool", args, limitMs: 4 * minute }
}

function vitest(name: string, config: string, limitMs: number): Step {
  return {
    name,
    kind: "vitest",
    args: ["node_modules/vitest/vitest.mjs", "run", "--config", config],
    limitMs
  }
}
