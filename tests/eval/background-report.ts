import type { BackgroundFigures } from "./background-figures"
import { baselines, product } from "./rankings"
import { table } from "./report"
import { rankingNames, type Score, type ScoredPair } from "./score-background"

const WORST = 10
const PLACES = 3
/** Characters of a passage, enough to know it again. */
const EXCERPT = 90

/** How the rankings compare: the sets over all languages side by side. */
export function rankingsTable(groups: readonly BackgroundFigures[]): string {
  const sets = groups.filter(({ group }) => group.startsWith("all "))
  const depths = ["@3", "@5"] as const
  return table(
    [
      "nDCG of background",
      ...sets.flatMap(({ group }) => depths.map((depth) => `${group.slice(4)} ${depth}`))
    ],
    rankingNames.map((name) => [name, ...sets.flatMap(({ scores }) => cells(scores[name]))])
  )
}

/** The ranking as built beside the baselines, language by language. */
export function backgroundTable(groups: readonly BackgroundFigures[]): string {
  const compared = [product, ...baselines].map(({ name }) => name)
  return table(
    ["background", "pairs", "not spotted", ...compared.flatMap((name) => [`${name} @3`, "@5"])],
    groups.map(({ group, pairs, unspotted, scores }) => [
      group,
      String(pairs),
      String(unspotted),
      ...compared.flatMap((name) => cells(scores[name]))
    ])
  )
}

function cells(score: Score | undefined): string[] {
  return score === undefined ? ["-", "-"] : [score.at3.toFixed(3), score.at5.toFixed(3)]
}

/** The pairs that were served worst, with what was shown and what should have been. */
export function worstPairs(pairs: readonly ScoredPair[]): string {
  return pairs
    .toSorted((a, b) => ownScore(a) - ownScore(b))
    .slice(0, WORST)
    .map((pair) =>
      [`${pair.file} ${pair.entity}  nDCG@3 ${ownScore(pair).toFixed(3)}`, ...placesOf(pair)].join("\n")
    )
    .join("\n")
}

function ownScore({ scores }: ScoredPair): number {
  return scores[product.name]?.at3 ?? 0
}

function placesOf({ shown, stretches }: ScoredPair): string[] {
  const line = (what: string, grade: number, file: string, text: string) =>
    `    ${what} ${String(grade).padStart(2)}  ${file.slice(0, 3)} ${excerpt(text)}`
  const best = stretches.toSorted((a, b) => b.grade - a.grade)
  return [
    ...shown.slice(0, PLACES).map(({ gain, file, text }) => line("shown", gain, file, text)),
    ...best.slice(0, PLACES).map(({ grade, file, quotation }) => line("ideal", grade, file, quotation))
  ]
}

function excerpt(text: string): string {
  const words = text.replace(/\s+/g, " ")
  return words.length > EXCERPT ? `${words.slice(0, EXCERPT)}…` : words
}
