import { fork } from "node:child_process"
import { once } from "node:events"
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { openPack } from "../../../src/core/pack/open"
import { utf8 } from "../../../src/node/text-coding"
import { packFile, type BenchRun } from "../bench-run"
import { namesToPlant } from "../gazetteer-names"
import { runSearchPeers, type SearchPeerRun } from "../peers/run-search-peers"
import { showOutcome } from "../peers/staircase"
import { atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { median } from "../statistics"
import type { BuildOrder, BuildReport } from "./build-worker"

/** The targets for corpora of a size; null: none is set. */
const targets: readonly {
  readonly articles: number
  readonly buildMs: number | null
  readonly queryMs: number | null
  readonly searchMs: number | null
}[] = [
  { articles: 1_000, buildMs: null, queryMs: null, searchMs: null },
  { articles: 10_000, buildMs: 40_000, queryMs: 1, searchMs: 50 },
  { articles: 100_000, buildMs: 400_000, queryMs: 2, searchMs: null }
]

const mostMb = 1_000
const heapMb = 12_000
const openings = 50

/**
 * Building packs of made-up articles, loading them, and finding passages for a page in them; and what search libraries take
 * for the same pages and passages.
 */
export async function benchRetrieval(run: BenchRun, tell: (line: string) => void): Promise<BenchResult> {
  const most = run.isLarge ? 100_000 : run.isQuick ? 1_000 : 10_000
  const rows: BenchRow[] = [bundledRow()]
  const reports: BuildReport[] = []
  for (const target of targets) {
    if (target.articles > most) {
      rows.push(...notRun(target))
      continue
    }
    tell(`${target.articles} articles`)
    const report = await build({ articles: target.articles, seed: run.seed, queries: run.isQuick ? 20 : 100 })
    reports.push(report)
    rows.push(...rowsOf(report, target))
  }
  const peers = await runSearchPeers(
    {
      sizes: reports.map(({ articles }) => articles),
      names: namesToPlant(run.corpus)["en"] ?? [],
      seed: run.seed,
      limitMs: run.peerLimitMs
    },
    tell
  )
  rows.push(...peers.map((peer) => peerRow(peer, reports, run.peerLimitMs)))
  return { rows, details: { reports, peers } }
}

async function build(order: BuildOrder): Promise<BuildReport> {
  const child = fork(join(import.meta.dirname, "build-worker.ts"), {
    execArgv: ["--import", "tsx", `--max-old-space-size=${heapMb}`]
  })
  child.send(order)
  const failed = once(child, "exit").then(([code]) => {
    throw new Error(`Building ${order.articles} articles ended with ${String(code)}`)
  })
  const [report] = (await Promise.race([once(child, "message"), failed])) as [BuildReport]
  // That it ends is what is wanted now.
  failed.catch(() => null)
  child.kill()
  return report
}

function rowsOf(
  { articles, buildMs, peakMb, bytes, bytesWithoutText, loadMs, queryMs, searches }: BuildReport,
  target: (typeof targets)[number]
): readonly BenchRow[] {
  const of = `${articles.toLocaleString("en")} articles`
  const limited = (what: string, value: number, limit: number | null) =>
    limit === null ? informative(what, show(value, "ms")) : atMost(what, value, limit, "ms")
  return [
    limited(`page as query, ${of}, median`, queryMs.median, target.queryMs),
    informative(`page as query, ${of}, 95th`, show(queryMs.high, "ms")),
    limited(`search at each letter, ${of} and as many names, median`, searches.median, target.searchMs),
    limited(`search at each letter, ${of} and as many names, worst`, searches.worst, target.searchMs),
    informative(
      `words of ${of} learnt for typing errors`,
      `${show(searches.learnMs, "ms")} in slices of up to ${show(searches.longestSliceMs, "ms")}`
    ),
    limited(`building ${of}, one process`, buildMs, target.buildMs),
    target.buildMs === null
      ? informative(`building ${of}, most memory`, `${peakMb.toFixed(0)} MB`)
      : atMost(`building ${of}, most memory`, peakMb, mostMb, "MB"),
    atMost(`pack of ${of}, load`, loadMs, 1, "ms"),
    atMost(`pack of ${of}, bytes an article without its text`, bytesWithoutText / articles, 750, "bytes"),
    informative(`pack of ${of}, all of it`, `${(bytes / 1e6).toFixed(1)} MB`)
  ]
}

function peerRow(
  { peer, articles, build, query }: SearchPeerRun,
  own: readonly BuildReport[],
  limitMs: number
): BenchRow {
  const same = own.find((report) => report.articles === articles)
  const factor = query.kind === "done" && same ? `, ${show(query.ms / same.queryMs.median, "x")} ours` : ""
  const built = build.kind === "done" ? `, index built in ${showOutcome(build, limitMs)}` : ""
  return informative(
    `page as query, ${articles.toLocaleString("en")} articles, ${peer}, median`,
    showOutcome(query, limitMs) + factor + built
  )
}

function notRun({ articles, buildMs, queryMs }: (typeof targets)[number]): readonly BenchRow[] {
  const of = `${articles.toLocaleString("en")} articles`
  const row = (what: string, limit: number | null): BenchRow => ({
    what,
    target: limit === null ? "" : `≤ ${show(limit, "ms")}`,
    measured: "not run (--large)",
    reached: null
  })
  return [row(`page as query, ${of}, median`, queryMs), row(`building ${of}, one process`, buildMs)]
}

function bundledRow(): BenchRow {
  const bytes = new Uint8Array(readFileSync(packFile))
  const times = Array.from({ length: openings }, () => {
    const start = performance.now()
    openPack(bytes, utf8)
    return performance.now() - start
  })
  return atMost(`bundled pack (${(bytes.length / 1e6).toFixed(2)} MB), load`, median(times), 1, "ms")
}
