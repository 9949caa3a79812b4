import { expect, it } from "vitest"
import { backgroundByLanguage, backgroundMetrics } from "./background-figures"
import type { ScoredPair } from "./score-background"

function pair(lang: string, set: ScoredPair["set"], own: number, newest = 0): ScoredPair {
  return {
    file: "x.txt",
    lang,
    set,
    entity: "russia",
    isSpotted: true,
    stretches: [],
    shown: [],
    scores: { "as built": { at3: own, at5: own / 2 }, "newest first": { at3: newest, at5: newest } }
  }
}

it("takes means by language and set, then over all languages", () => {
  const pairs = [pair("ru", "tuned", 1), pair("en", "tuned", 0), pair("ru", "held-out", 0.5)]
  expect(
    backgroundByLanguage(pairs).map(({ group, pairs: count, scores }) => [
      group,
      count,
      scores["as built"]?.at3
    ])
  ).toEqual([
    ["en tuned", 1, 0],
    ["ru tuned", 1, 1],
    ["ru held-out", 1, 0.5],
    ["all tuned", 2, 0.5],
    ["all held-out", 1, 0.5]
  ])
})

it("holds the ranking's figures, and over all languages its lead over the best baseline", () => {
  const metrics = backgroundMetrics(backgroundByLanguage([pair("en", "tuned", 1, 0.25)]))
  expect(metrics.map(({ name, value }) => [name, value])).toEqual([
    ["background en tuned: pairs", 1],
    ["background en tuned: nDCG@3", 1],
    ["background en tuned: nDCG@5", 0.5],
    ["background all tuned: pairs", 1],
    ["background all tuned: nDCG@3", 1],
    ["background all tuned: nDCG@5", 0.5],
    ["background all tuned: nDCG@3 above the best baseline", 0.75]
  ])
})
