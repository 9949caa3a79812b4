import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { eachPosting } from "../retrieval/each-posting"
import { hashTerm } from "../retrieval/terms"

/** A passage that holds words of a query, by its row. */
export type ScoredPassage = { readonly passage: number; readonly score: number }

export type FoundPassages = {
  /** Best first. */
  readonly best: readonly ScoredPassage[]
  /** How many passages hold any of the words. */
  readonly count: number
}

/**
 * Passages that hold the words of a query: those that hold more of them come first, then those that say more of them
 * (BM25). A word is a group of terms that stand for each other; a passage has it by any of them.
 */
export function findPassages(
  { pack }: LoadedCorpus,
  groups: readonly (readonly string[])[],
  limit: number
): FoundPassages {
  const scores = new Uint32Array(pack.passages.length)
  const held = new Uint8Array(pack.passages.length)
  for (const group of groups) addGroup(pack, group, scores, held)

  const rank = (passage: number) => (held[passage] ?? 0) * MORE_THAN_ANY_SCORE + (scores[passage] ?? 0)
  const found: number[] = []
  let count = 0
  let worst = 0
  for (let passage = 0; passage < scores.length; passage++) {
    if (held[passage] === 0) continue
    count++
    if (found.length >= 2 * limit + ROOM) {
      // Sorted rarely and cut back, since nothing below the last of the best can get among them.
      found.sort((a, b) => rank(b) - rank(a) || a - b).length = limit
      worst = rank(found[limit - 1] ?? 0)
    }
    if (found.length < limit || rank(passage) > worst) found.push(passage)
  }
  found.sort((a, b) => rank(b) - rank(a) || a - b)
  return {
    count,
    best: found.slice(0, limit).map((passage) => ({ passage, score: scores[passage] ?? 0 }))
  }
}

/** No sum of the impacts of a query's words, of at most 255 each, comes near it. */
const MORE_THAN_ANY_SCORE = 1e6
const ROOM = 64
/** More words than a person types; `held` counts them in a byte. */
const MOST_WORDS = 200

function addGroup(
  pack: LoadedCorpus["pack"],
  group: readonly string[],
  scores: Uint32Array,
  held: Uint8Array
): void {
  // The best impact of any of the terms, by passage; none is 0. A column, since the beginning of a word stands for hundreds of words.
  const inGroup = new Uint8Array(scores.length)
  const touched: number[] = []
  const isAlone = group.length === 1
  const addAlone = (passage: number, impact: number) => {
    if ((held[passage] ?? MOST_WORDS) >= MOST_WORDS) return
    scores[passage] = (scores[passage] ?? 0) + impact
    held[passage] = (held[passage] ?? 0) + 1
  }
  const addToGroup = (passage: number, impact: number) => {
    const before = inGroup[passage] ?? 0
    if (before === 0) touched.push(passage)
    if (impact > before) inGroup[passage] = impact
  }
  for (const term of group) {
    const [row, end] = pack.terms.range("hash", hashTerm(term))
    if (row >= end) continue
    const list = { offset: pack.terms.cell(row, "offset"), count: pack.terms.cell(row, "count") }
    eachPosting(pack.postings, list, isAlone ? addAlone : addToGroup)
  }
  for (const passage of touched) addAlone(passage, inGroup[passage] ?? 0)
}
