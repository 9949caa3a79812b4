import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import { makePage } from "../pages/make-page"
import { namesToPlant } from "../gazetteer-names"
import { textBlocksOf } from "../pages/text-blocks"
import { atMost, informative, type BenchResult } from "../report/bench-row"
import type { BenchRun } from "../bench-run"
import { makeForms } from "./made-forms"
import { measureMatchers } from "./matcher-speed"

const few = 300
const many = 100_000
const most = 1_000_000

/** The matcher alone, in Node, on the text of a generated page. */
export function benchMatcher({ corpus, isQuick, seed }: BenchRun): BenchResult {
  const texts = textBlocksOf(makePage({ seed, units: 1_000_000, names: namesToPlant(corpus) }))
  const own = corpus.pack.forms.rows().map(({ text, rule }) => ({ text, rule }))
  const sizes = [few, own.length, many, ...(isQuick ? [] : [most])]
  const gazetteers = sizes.map((size) => (size === few ? commonest(own, texts) : makeForms(own, size, seed)))
  const speeds = measureMatchers(gazetteers, texts, isQuick ? 7 : 15)
  const [smallest, , large] = speeds
  const largest = speeds.at(-1)
  if (!smallest || !large || !largest) throw new Error("No matcher was measured")
  const count = (forms: number) => `${forms.toLocaleString("en")} forms`
  return {
    rows: [
      atMost(`matcher, ${count(large.forms)}, against a charCodeAt loop (Node, warm)`, large.ratio, 5, "x"),
      atMost(
        `matcher, ${count(largest.forms)}, against ${count(smallest.forms)}`,
        largest.ms / smallest.ms,
        2.5,
        "x"
      ),
      atMost(`matching table at ${count(large.forms)}, a form`, large.bytesPerForm, 32, "bytes"),
      atMost(`matching table at ${count(large.forms)}, until usable`, large.readyMs, 1, "ms"),
      ...speeds.map(({ forms, megabytesPerSecond, ratio, hits }) =>
        informative(
          `matcher, ${count(forms)}`,
          `${megabytesPerSecond.toFixed(0)} MB/s, ${ratio.toFixed(1)}x the loop, ${hits.toLocaleString("en")} hits`
        )
      )
    ],
    details: speeds
  }
}

/** The forms that the texts hold most of: a small gazetteer with about as much to find as the large ones have. */
function commonest(forms: readonly FormToMatch[], texts: readonly string[]): readonly FormToMatch[] {
  const find = createFormFinder(buildMatchingTable(forms))
  const counts = new Map<number, number>()
  for (const [id] of texts.flatMap((text) => find(text).map(({ forms }) => forms))) {
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  const ids = [...counts].toSorted(([, a], [, b]) => b - a).map(([id]) => id)
  return ids.slice(0, few).flatMap((id) => forms[id] ?? [])
}
