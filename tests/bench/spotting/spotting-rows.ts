import type { BenchRun } from "../bench-run"
import { atLeast, atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { median } from "../statistics"
import { longestSizes, pageSizes, runRounds, tinySize, type SpottingRun } from "./spotting-rounds"

/** The page that targets are set for; the others are there to compare. */
const judgedSize = 1_000_000

/** What spotting costs a page, against reading every character and against mark.js. */
export async function benchSpotting(run: BenchRun, tell: (line: string) => void): Promise<BenchResult> {
  const runs = await runRounds(run, tell)
  return {
    rows: [...pageSizes.flatMap((units) => rowsOf(runs, units)), ...longestRows(runs), tinyRow(runs)],
    details: runs
  }
}

const nameOf = {
  bare: "bare TreeWalker pass",
  reader: "page reader alone",
  extension: "built extension",
  "mark.js": "mark.js"
} as const satisfies Record<SpottingRun["who"], string>

function rowsOf(runs: readonly SpottingRun[], units: number): readonly BenchRow[] {
  const of = (who: SpottingRun["who"]) => runs.filter((run) => run.who === who && run.units === units)
  const own = median(of("reader").map(({ own }) => own))
  return [
    costRow(of("bare")),
    costRow(of("reader")),
    ratioRow(of("reader"), of("bare")),
    costRow(of("extension")),
    ratioRow(of("extension"), of("bare")),
    ...of("mark.js").flatMap((run) => [costRow([run]), markRow(run, own)])
  ]
}

function costRow(runs: readonly SpottingRun[]): BenchRow {
  const [first] = runs
  if (!first) throw new Error("Somebody did not run")
  const own = show(median(runs.map(({ own }) => own)), "ms")
  // The extension starts while the page is being drawn, so what it adds to that cannot be told from the page's own.
  const rendering = show(median(runs.map(({ rendering }) => rendering)), "ms")
  const drawn = first.who === "extension" ? "" : ` + ${rendering} style, layout, paint`
  const found = first.who === "bare" ? "text nodes" : "marks"
  const { stoppedAfter } = first
  const outcome = stoppedAfter
    ? `> ${stoppedAfter / 1000} s on the wall, stopped`
    : `${median(runs.map(({ found }) => found)).toLocaleString("en")} ${found}`
  return informative(describe(first), `${own}${drawn}; ${outcome}`)
}

/** The middle of the ratios within each round: both sides of a ratio have met the same machine. */
function ratioRow(runs: readonly SpottingRun[], bare: readonly SpottingRun[]): BenchRow {
  const [first] = runs
  if (!first) throw new Error("Somebody did not run")
  const what = `${describe(first)}, against the bare pass`
  // Whoever marks nothing is quick, and has not done the work.
  if (runs.some(({ found }) => found === 0))
    return { what, target: "marks", measured: "none", reached: false }
  const bareIn = new Map(bare.map(({ round, own }) => [round, own]))
  const ratio = median(runs.map(({ round, own }) => own / (bareIn.get(round) ?? Number.NaN)))
  return first.units === judgedSize ? atMost(what, ratio, 0.8, "x") : informative(what, show(ratio, "x"))
}

function markRow(run: SpottingRun, own: number): BenchRow {
  const what = `${describe(run)}, against the page reader`
  const factor = run.own / own
  const isStopped = run.stoppedAfter !== null
  if (run.units === judgedSize) return atLeast(what, factor, 1000, isStopped)
  return informative(what, `${isStopped ? "> " : ""}${show(factor, "x")}`)
}

function longestRows(runs: readonly SpottingRun[]): readonly BenchRow[] {
  return longestSizes.map((units) => {
    const own = runs.filter((run) => run.who === "extension" && run.units === units)
    const longest = Math.max(...own.map(({ longest }) => longest))
    const what = `${sizeOf(units)} page, longest own task (no style or paint), worst of ${own.length}`
    return atMost(what, longest, 8, "ms")
  })
}

function tinyRow(runs: readonly SpottingRun[]): BenchRow {
  const own = runs.filter(({ units }) => units === tinySize).map(({ own }) => own)
  return atMost("page of no text, own time after the script's start", median(own), 1, "ms")
}

function describe({ who, units, names }: SpottingRun): string {
  const told = names > 0 ? ` with ${names.toLocaleString("en")} names` : ""
  return `${sizeOf(units)} page, ${nameOf[who]}${told}`
}

const sizeOf = (units: number) => (units < 1e6 ? `${units / 1e3} KB` : `${units / 1e6} MB`)
