import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { scorePassages } from "../retrieval/score-passages"
import { termsOf } from "../retrieval/terms"

/** Passages that hold the words of a query, best first, by row number. */
export function findPassages(
  { pack }: LoadedCorpus,
  query: string,
  limit: number
): { passage: number; score: number }[] {
  return [...scorePassages(pack, termsOf(query))]
    .map(([passage, score]) => ({ passage, score }))
    .toSorted((a, b) => b.score - a.score || a.passage - b.passage)
    .slice(0, limit)
}
