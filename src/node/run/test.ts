import { mkdirSync, readFileSync, rmSync } from "node:fs"
import { join, resolve } from "node:path"
import { browserNames } from "./browser-places"
import { browserVariables, ensureBrowsers } from "./ensure-browsers"
import { runCommand } from "./run-command"
import { addCounts, countReport, type Count } from "./test-count"
import { isBuild, testSteps, type Step } from "./test-steps"

// `npm test` runs every step; `npm test -- WORD…` those whose name has one of the words.

type Result = Count & { readonly name: string; readonly seconds: number; readonly note: string }

const root = resolve(import.meta.dirname, "../../..")
const reports = join(root, "build/reports")

async function runStep(
  step: Step,
  environment: Record<string, string>,
  signal: AbortSignal
): Promise<Result> {
  console.log(`\n▶ ${step.name}`)
  const report = join(reports, `${step.name.replace(/\W+/g, "-")}.json`)
  const reporting = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
  const args = step.kind === "vitest" ? [...step.args, ...reporting] : step.args
  const { ok, ms, timedOut } = await runCommand(
    { args, cwd: root, environment, limitMs: step.limitMs },
    signal
  )
  const count =
    step.kind === "vitest" ? countReport(readReport(report), ok) : { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }
  const note = timedOut ? `stopped after ${step.limitMs / 60_000} minutes` : ""
  return { name: step.name, seconds: ms / 1000, note, ...count }
}

/** An old build must not pass for the one that could not be made. */
function notRun({ name }: Step): Result {
  return { name, seconds: 0, note: "not run, because a build failed", passed: 0, failed: 1 }
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"))
  } catch {
    // The run broke off before it could report, which counts as a failure.
    return null
  }
}

/** A browser that is missing fails the whole run: what cannot be tested has not passed. */
function findBrowsers(): {
  readonly environment: Record<string, string>
  readonly results: readonly Result[]
} {
  const searches = ensureBrowsers(browserNames)
  const results = searches.map((search): Result => {
    const found = search.kind === "found"
    const note = found ? `${search.label} (${search.path})` : search.reason
    return { name: `browser: ${search.name}`, seconds: 0, note, passed: found ? 1 : 0, failed: found ? 0 : 1 }
  })
  for (const { name, note } of results) console.log(`${name}: ${note}`)
  return { environment: browserVariables(searches), results }
}

function tableRow({ name, passed, failed, seconds, note }: Result): string {
  const sign = failed === 0 ? "✓" : "✗"
  const counts = `${passed} passed`.padStart(12) + (failed === 0 ? "" : `, ${failed} failed`)
  return `${sign} ${name.padEnd(40)}${counts}  ${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd()
}

async function main(words: readonly string[]): Promise<void> {
  const interruption = new AbortController()
  for (const name of ["SIGINT", "SIGTERM"] as const) process.on(name, () => interruption.abort())
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  const { environment, results } = findBrowsers()
  const all = [...results]
  const wanted = testSteps.filter(
    ({ name }) => words.length === 0 || words.some((word) => name.includes(word))
  )
  let built = true
  for (const step of wanted) {
    if (interruption.signal.aborted) break
    const result =
      step.needsBuild && !built ? notRun(step) : await runStep(step, environment, interruption.signal)
    if (isBuild(step) && result.failed > 0) built = false
    all.push(result)
  }
  const { passed, failed } = addCounts(all)
  console.log(`\n${all.map(tableRow).join("\n")}\n`)
  if (interruption.signal.aborted) console.log("Interrupted: the rest was not run.")
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 && !interruption.signal.aborted ? 0 : 1
}

await main(process.argv.slice(2))
