import type { Metric } from "./metrics"
import { product, baselines } from "./rankings"
import type { Score, ScoredPair } from "./score-background"

/** The mean scores of a group of pairs, by the name of the ranking. */
export type BackgroundFigures = {
  readonly group: string
  readonly pairs: number
  readonly unspotted: number
  readonly scores: Readonly<Record<string, Score>>
}

/** The means of a group. Every pair counts alike, whatever its page. */
export function backgroundFigures(group: string, pairs: readonly ScoredPair[]): BackgroundFigures {
  const names = Object.keys(pairs[0]?.scores ?? {})
  const mean = (of: (pair: ScoredPair) => number) =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length
  return {
    group,
    pairs: pairs.length,
    unspotted: pairs.filter(({ isSpotted }) => !isSpotted).length,
    scores: Object.fromEntries(
      names.map((name) => [
        name,
        {
          at3: mean(({ scores }) => scores[name]?.at3 ?? 0),
          at5: mean(({ scores }) => scores[name]?.at5 ?? 0)
        }
      ])
    )
  }
}

/** The figures of every language, its tuned pages before its held-out ones, then of each set over all languages. */
export function backgroundByLanguage(pairs: readonly ScoredPair[]): BackgroundFigures[] {
  const languages = [...new Set(pairs.map(({ lang }) => lang))].toSorted()
  return [...languages, null].flatMap((lang) =>
    (["tuned", "held-out"] as const).flatMap((set) => {
      const group = pairs.filter((pair) => pair.set === set && (lang === null || pair.lang === lang))
      return group.length === 0 ? [] : [backgroundFigures(`${lang ?? "all"} ${set}`, group)]
    })
  )
}

/** The figures that are held: how good the ranking is, and by how much it is better than the best baseline. */
export function backgroundMetrics(groups: readonly BackgroundFigures[]): Metric[] {
  return groups.flatMap(({ group, pairs, scores }) => {
    const higher = (name: string, value: number): Metric => ({
      name: `background ${group}: ${name}`,
      value,
      better: "higher"
    })
    const own = scores[product.name] ?? { at3: 0, at5: 0 }
    const lead = own.at3 - Math.max(...baselines.map(({ name }) => scores[name]?.at3 ?? 0))
    return [
      // Without this, taking away what is hard would look like progress.
      higher("pairs", pairs),
      higher("nDCG@3", own.at3),
      higher("nDCG@5", own.at5),
      ...(group.startsWith("all ") ? [higher("nDCG@3 above the best baseline", lead)] : [])
    ]
  })
}
