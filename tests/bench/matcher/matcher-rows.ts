import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import type { BenchRun } from "../bench-run"
import { namesToPlant } from "../gazetteer-names"
import { makePage } from "../pages/make-page"
import { textBlocksOf } from "../pages/text-blocks"
import { matchPeers, type MatchPeer } from "../peers/match-peers"
import { runMatchPeers, type MatchPeerRun } from "../peers/run-match-peers"
import { showOutcome } from "../peers/staircase"
import { atMost, informative, show, type BenchResult, type BenchRow } from "../report/bench-row"
import { formCounts, nameForms, nameSize, pageUnits } from "../sizes"
import { gazetteerOf } from "./gazetteers"
import { matcherPanels } from "./matcher-panels"
import { measureMatchers, type MatcherSpeed } from "./matcher-speed"
import { plantedRows, scorePlanted } from "./planted-rows"

const judgedForms = 100_000
const judgedUnits = 1_000_000

/** The matcher alone, in Node, on the text of generated pages; and other ways to find the same names in it. */
export async function benchMatcher(run: BenchRun, tell: (line: string) => void): Promise<BenchResult> {
  const { corpus, isQuick, seed, peerLimitMs } = run
  const names = namesToPlant(corpus)
  const pages = pageUnits.map((units) => ({ units, texts: textBlocksOf(makePage({ seed, units, names })) }))
  const textsOf = (units: number) => pages.find((page) => page.units === units)?.texts ?? []
  const gazetteers = formCounts.map((count) => gazetteerOf(corpus, textsOf(judgedUnits), { count, seed }))

  const speeds = measureMatchers(gazetteers, textsOf(judgedUnits), isQuick ? 5 : 15).map(onPage(judgedUnits))
  const judged = gazetteers.filter(({ length }) => length === judgedForms)
  const sizes = pages.flatMap(({ units, texts }) =>
    units === judgedUnits ? [] : measureMatchers(judged, texts, isQuick ? 2 : 5).map(onPage(units))
  )
  const builds = gazetteers.map((forms) => {
    const start = performance.now()
    buildMatchingTable(forms)
    return { forms: forms.length, ms: performance.now() - start }
  })
  const planted = scorePlanted(run)
  const peers = await runMatchPeers(
    {
      peers: Object.keys(matchPeers) as MatchPeer[],
      gazetteers: gazetteers.map((forms) => forms.map(({ text }) => text)),
      pages,
      limitMs: peerLimitMs
    },
    tell
  )
  return {
    rows: [
      ...targetRows(speeds),
      ...plantedRows(planted),
      ...speeds.map(speedRow),
      ...sizes.map(speedRow),
      ...builds.map(({ forms, ms }) =>
        informative(`matching table, built for ${nameForms(forms)}`, show(ms, "ms"))
      ),
      ...peerRows(peers, [...speeds, ...sizes], peerLimitMs)
    ],
    panels: matcherPanels([...speeds, ...sizes], peers, {
      forms: judgedForms,
      units: judgedUnits,
      limitMs: peerLimitMs
    }),
    details: { speeds: [...speeds, ...sizes], builds, planted, peers, peerLimitMs }
  }
}

/** White space between blocks is of the page's size, and not of what is looked through. */
const onPage = (units: number) => (speed: MatcherSpeed) => ({ ...speed, units })

function targetRows(speeds: readonly MatcherSpeed[]): readonly BenchRow[] {
  const judged = speeds.find(({ forms }) => forms === judgedForms)
  const [smallest, largest] = [speeds[0], speeds.at(-1)]
  if (!judged || !smallest || !largest) throw new Error("No matcher was measured")
  return [
    atMost(
      `matcher, ${nameForms(judged.forms)}, against a charCodeAt loop (Node, warm)`,
      judged.ratio,
      5,
      "x"
    ),
    atMost(
      `matcher, ${nameForms(largest.forms)}, against ${nameForms(smallest.forms)}`,
      largest.ms / smallest.ms,
      2.5,
      "x"
    ),
    atMost(`matching table at ${nameForms(judged.forms)}, a form`, judged.bytesPerForm, 32, "bytes"),
    atMost(`matching table at ${nameForms(judged.forms)}, until usable`, judged.readyMs, 1, "ms")
  ]
}

function speedRow({ forms, units, ms, megabytesPerSecond, ratio, hits }: MatcherSpeed): BenchRow {
  return informative(
    `matcher, ${nameForms(forms)}, ${nameSize(units)}`,
    `${show(ms, "ms")}, ${megabytesPerSecond.toFixed(0)} MB/s, ${ratio.toFixed(1)}x the loop, ${hits.toLocaleString("en")} hits`
  )
}

function peerRows(
  runs: readonly MatchPeerRun[],
  own: readonly MatcherSpeed[],
  limitMs: number
): readonly BenchRow[] {
  return runs.map(({ peer, forms, units, outcome, buildMs, found }) => {
    const same = own.find((speed) => speed.forms === forms && speed.units === units)
    const factor = outcome.kind === "done" && same ? `, ${show(outcome.ms / same.ms, "x")} ours` : ""
    const built = buildMs === null ? "" : `, built in ${show(buildMs, "ms")}`
    const counted = found === null ? "" : `, ${found.toLocaleString("en")} found`
    return informative(
      `${peer}, ${nameForms(forms)}, ${nameSize(units)}`,
      showOutcome(outcome, limitMs) + factor + counted + built
    )
  })
}
