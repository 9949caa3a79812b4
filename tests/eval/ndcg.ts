import type { Evidence } from "../../src/core/model"
import { sharedLength, type Stretch } from "./resolve-judgments"

/** A passage tells a judged stretch when it holds this much of it. */
const TOLD_SHARE = 0.5

/**
 * What each shown passage gains: the best grade among the judged stretches that it tells and that no passage before it
 * told. A passage that tells two of them gains once: a longer passage is not a better one.
 */
export function gainsOf(shown: readonly Evidence[], stretches: readonly Stretch[]): number[] {
  const told = new Set<Stretch>()
  return shown.map((passage) => {
    const fresh = stretches.filter((stretch) => !told.has(stretch) && tells(passage, stretch))
    for (const stretch of fresh) told.add(stretch)
    return Math.max(0, ...fresh.map(({ grade }) => grade))
  })
}

function tells(passage: Evidence, stretch: Stretch): boolean {
  return sharedLength(passage, stretch) > TOLD_SHARE * (stretch.end - stretch.start)
}

/**
 * Normalised discounted cumulative gain of the first `depth` places (Järvelin and Kekäläinen 2002, with the grade as the
 * gain, as the TREC News Track scores): 1 where no order of all that was judged would be better.
 */
export function ndcg(gains: readonly number[], grades: readonly number[], depth: number): number {
  const ideal = discounted(
    grades.toSorted((a, b) => b - a),
    depth
  )
  return ideal === 0 ? 0 : discounted(gains, depth) / ideal
}

function discounted(gains: readonly number[], depth: number): number {
  return gains.slice(0, depth).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0)
}
