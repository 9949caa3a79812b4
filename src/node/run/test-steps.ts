import { targets } from "../build/targets"

/** One check. `tool` counts as one test that passed or failed; `vitest` counts the tests it ran. */
export type Step = {
  readonly name: string
  readonly kind: "tool" | "vitest"
  /** Arguments of Node: the tool's script, relative to the project, and what it is given. */
  readonly args: readonly string[]
  readonly limitMs: number
  /** Looks at what an earlier step built, so it says nothing where that step failed. */
  readonly needsBuild: boolean
}

const minute = 60_000
const buildPrefix = "build: "
const tsx = "node_modules/tsx/dist/cli.mjs"
const buildCommand = "src/node/build/build-command.ts"

/** Everything that `npm test` checks, in order: what is quick first, what needs a build after the builds. */
export const testSteps: readonly Step[] = [
  tool("format", ["node_modules/prettier/bin/prettier.cjs", "--check", "--log-level=warn", "."]),
  tool("lint", ["node_modules/eslint/bin/eslint.js", "--max-warnings=0", "."]),
  tool("types", ["node_modules/typescript/bin/tsc"]),
  ...["src/core", "src/dom", "tests/architecture/core-fence", "tests/architecture/dom-fence"].map((project) =>
    tool(`types: ${project}`, ["node_modules/typescript/bin/tsc", "-p", project])
  ),
  vitest("unit and property tests", "vitest.config.ts", 12 * minute),
  ...targets.map((target) =>
    tool(`${buildPrefix}${target}`, [tsx, buildCommand, `--target=${target}`, "--test"])
  ),
  afterBuild(vitest("artifacts", "tests/artifact/vitest.config.ts", 8 * minute)),
  afterBuild(tool("demo, headless", [tsx, "tests/demo/drive-demo.ts"])),
  afterBuild(vitest("end to end", "tests/e2e/vitest.config.ts", 45 * minute))
]

/** Whether the step makes what steps with `needsBuild` look at. */
export function isBuild({ name }: Step): boolean {
  return name.startsWith(buildPrefix)
}

function tool(name: string, args: readonly string[]): Step {
  return { name, kind: "tool", args, limitMs: 6 * minute, needsBuild: false }
}

function vitest(name: string, config: string, limitMs: number): Step {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", config]
  return { name, kind: "vitest", args, limitMs, needsBuild: false }
}

function afterBuild(step: Step): Step {
  return { ...step, needsBuild: true }
}
