import type { BenchRun } from "../bench-run"
import { showOutcome, type PeerOutcome } from "../peers/staircase"
import { atLeast, atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { formCounts, nameForms, nameSize, pageUnits } from "../sizes"
import { median } from "../statistics"
import { spottingPanels } from "./spotting-panels"
import { tinyUnits } from "./spotting-files"
import {
  judgedUnits,
  runSpotting,
  type DomPeerRun,
  type SpottingRun,
  type SpottingRuns
} from "./spotting-rounds"

/** What spotting costs a page in both browsers, against reading every character and against other highlighters. */
export async function benchSpotting(run: BenchRun, tell: (line: string) => void): Promise<BenchResult> {
  const runs = await runSpotting(run, tell)
  const { peerLimitMs: limitMs } = run
  return {
    rows: rowsOf(runs, limitMs),
    panels: spottingPanels(runs, { units: judgedUnits, limitMs }),
    details: { ...runs, limitMs }
  }
}

function rowsOf({ browsers, runs, peers }: SpottingRuns, limitMs: number): readonly BenchRow[] {
  return browsers.flatMap(({ name, version, measures }) => {
    const title = name === "chromium" ? "Chromium" : "Firefox"
    const own = runs.filter(({ browser }) => browser === name)
    return [
      informative(`${title}: ${version}`, measures),
      ...pageUnits.flatMap((units) => pageRows(title, own, units)),
      ...formRows(title, own),
      ...longestRows(title, own),
      tinyRow(title, own),
      ...peerRows(
        title,
        own,
        peers.filter(({ browser }) => browser === name),
        limitMs
      )
    ]
  })
}

const nameOf = {
  bare: "bare TreeWalker pass",
  reader: "page reader alone",
  extension: "built extension"
} as const

type Own = keyof typeof nameOf

/** Runs of one kind that count for the cost. */
function select(
  runs: readonly SpottingRun[],
  who: Own,
  { units, forms = null }: { readonly units: number; readonly forms?: number | null }
): readonly SpottingRun[] {
  return runs.filter(
    (run) => run.who === who && run.units === units && run.forms === forms && run.longestGap === null
  )
}

function pageRows(title: string, runs: readonly SpottingRun[], units: number): readonly BenchRow[] {
  const bare = select(runs, "bare", { units })
  return (["bare", "reader", "extension"] as const).flatMap((who) => {
    const of = select(runs, who, { units })
    if (of.length === 0) return []
    const what = `${title}, ${nameSize(units)} page, ${nameOf[who]}`
    const ratio = who === "bare" ? [] : [ratioRow(what, of, bare)]
    return [informative(what, describeCost(of, who)), ...ratio]
  })
}

function describeCost(runs: readonly SpottingRun[], who: Own): string {
  const own = show(median(runs.map(({ own }) => own)), "ms")
  const found = median(runs.map(({ found }) => found)).toLocaleString("en")
  // The extension starts while the page is being drawn, so what it adds to that cannot be told from the page's own.
  const drawing = who === "extension" ? [] : runs.flatMap(({ rendering }) => rendering ?? [])
  const drawn = drawing.length > 0 ? ` + ${show(median(drawing), "ms")} style, layout, paint` : ""
  return `${own}${drawn}; ${found} ${who === "bare" ? "text nodes" : "marks"}`
}

/** The middle of the ratios within each round: both sides of a ratio have met the same machine. */
function ratioRow(what: string, runs: readonly SpottingRun[], bare: readonly SpottingRun[]): BenchRow {
  const against = `${what}, against the bare pass`
  // Whoever marks nothing is quick, and has not done the work.
  if (runs.some(({ found }) => found === 0)) {
    return { what: against, target: "marks", measured: "none", reached: false }
  }
  const bareIn = new Map(bare.map(({ round, own }) => [round, own]))
  const ratio = median(
    runs.flatMap(({ round, own }) => {
      const same = bareIn.get(round)
      return same === undefined ? [] : [own / same]
    })
  )
  const isJudged = runs[0]?.units === judgedUnits
  return isJudged ? atMost(against, ratio, 0.8, "x") : informative(against, show(ratio, "x"))
}

function formRows(title: string, runs: readonly SpottingRun[]): readonly BenchRow[] {
  const bare = select(runs, "bare", { units: judgedUnits })
  return formCounts.map((forms) =>
    ratioRow(
      `${title}, ${nameSize(judgedUnits)} page, ${nameOf.reader}, ${nameForms(forms)}`,
      select(runs, "reader", { units: judgedUnits, forms }),
      bare
    )
  )
}

function longestRows(title: string, runs: readonly SpottingRun[]): readonly BenchRow[] {
  return [judgedUnits, 10_000_000].flatMap((units) => {
    const page = `${title}, ${nameSize(units)} page`
    const own = select(runs, "extension", { units }).flatMap(({ longest }) => longest ?? [])
    if (own.length > 0) {
      return atMost(
        `${page}, longest own task (no style or paint), worst of ${own.length}`,
        Math.max(...own),
        8,
        "ms"
      )
    }
    const gaps = runs.filter((run) => run.units === units).flatMap(({ longestGap }) => longestGap ?? [])
    if (gaps.length === 0) return []
    return gapRow(`${page}, longest time not free, style and paint included, worst of ${gaps.length}`, gaps)
  })
}

/** A gap holds more than our task, so one that is too long tells nothing. */
function gapRow(what: string, gaps: readonly number[]): BenchRow {
  const longest = Math.max(...gaps)
  return {
    what,
    target: "own task ≤ 8 ms",
    measured: show(longest, "ms"),
    reached: longest <= 8 ? true : null
  }
}

function tinyRow(title: string, runs: readonly SpottingRun[]): BenchRow {
  const own = median(select(runs, "extension", { units: tinyUnits }).map(({ own }) => own))
  const start =
    title === "Chromium" ? "own time after the script's start" : "own time, the script's start included"
  return atMost(`${title}, page of no text, ${start}`, own, 1, "ms")
}

function peerRows(
  title: string,
  runs: readonly SpottingRun[],
  peers: readonly DomPeerRun[],
  limitMs: number
): readonly BenchRow[] {
  return peers.flatMap(({ who, units, forms, outcome, found }) => {
    const what = `${title}, ${nameSize(units)} page, ${who}, ${nameForms(forms)}`
    const marks = outcome.kind === "done" ? `; ${found.toLocaleString("en")} marks` : ""
    const row = informative(what, showOutcome(outcome, limitMs) + marks)
    const own = select(runs, "reader", { units }).map(({ own }) => own)
    if (own.length === 0 || outcome.kind === "failed") return [row]
    const isJudged = who === "mark.js" && forms === 300 && units === judgedUnits
    return [
      row,
      againstRow(`${what}, against the page reader`, outcome, { own: median(own), limitMs, isJudged })
    ]
  })
}

function againstRow(
  what: string,
  outcome: Exclude<PeerOutcome, { kind: "failed" }>,
  { own, limitMs, isJudged }: { readonly own: number; readonly limitMs: number; readonly isJudged: boolean }
): BenchRow {
  const isBound = outcome.kind !== "done"
  const factor = (isBound ? limitMs : outcome.ms) / own
  if (isJudged) return atLeast(what, factor, 1000, isBound)
  return informative(what, `${isBound ? "> " : ""}${show(factor, "x")}`)
}
