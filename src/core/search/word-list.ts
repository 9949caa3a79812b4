import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { hashTerm, termsOf, WORD_SEPARATORS } from "../retrieval/terms"
import { isUnspacedScript } from "../text/letters"
import { editDistance } from "./edit-distance"
import { createNearTexts } from "./near-texts"

/** A slice of reading takes some milliseconds, so that it can be done between answers. */
const ARTICLES_A_SLICE = 16
const MOST_COMPLETIONS = 8
const MOST_NEAR = 3
const MOST_CANDIDATES = 120
/** Shorter words have too many neighbours for one of them to be meant. */
const SHORTEST_FORGIVEN = 4
/** From this length on two letters may be wrong. */
const LONG_WORD = 8

/**
 * The words of a corpus, for queries that are not yet typed to the end or not typed right. A pack keeps hashes of its
 * terms and no words, so they are read from the articles, once and a slice at a time.
 */
export type WordList = {
  /** Reads some more articles; false when all have been read. */
  readMore(): boolean
  isRead(): boolean
  /** Whether passages of the corpus hold the term. */
  holds(term: string): boolean
  /** Terms of the corpus that begin so, the most frequent first. */
  completions(beginning: string): string[]
  /** Terms of the corpus that may have been meant: those with the fewest letters wrong. */
  nearTerms(term: string): string[]
}

export function createWordList({ pack }: LoadedCorpus): WordList {
  const terms: string[] = []
  const counts = new Map<string, number>()
  /** The term of each word as it is written, null where it is none: folding is done once a word. */
  const known = new Map<string, string | null>()
  const nearTexts = createNearTexts()
  let next = 0

  const holds = (term: string) => {
    const [from, to] = pack.terms.range("hash", hashTerm(term))
    return from < to
  }
  const termOf = (word: string): string | null => {
    const [term] = termsOf(word)
    // Words of headlines and captions lead nowhere: no passage holds them.
    return term === undefined || isUnspacedScript(term.charCodeAt(0)) || !holds(term) ? null : term
  }
  const learn = (word: string) => {
    let term = known.get(word)
    if (term === undefined) known.set(word, (term = termOf(word)))
    if (term === null) return
    const count = counts.get(term) ?? 0
    counts.set(term, count + 1)
    if (count > 0) return
    terms.push(term)
    nearTexts.add(term)
  }
  const byCount = (a: string, b: string) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1)

  return {
    readMore() {
      const end = Math.min(pack.articles.length, next + ARTICLES_A_SLICE)
      for (; next < end; next++)
        for (const word of pack.stringOnce(pack.articles.cell(next, "text")).split(WORD_SEPARATORS))
          learn(word.toLowerCase())
      return next < pack.articles.length
    },
    isRead: () => next >= pack.articles.length,
    holds,
    completions: (beginning) =>
      terms
        .filter((term) => term.startsWith(beginning))
        .toSorted(byCount)
        .slice(0, MOST_COMPLETIONS),
    nearTerms(term) {
      if (term.length < SHORTEST_FORGIVEN) return []
      const most = term.length < LONG_WORD ? 1 : 2
      const near = nearTexts.near(term, MOST_CANDIDATES).flatMap((number) => {
        const other = terms[number] ?? ""
        const distance = editDistance(term, other, most)
        return distance <= most ? [{ other, distance }] : []
      })
      const least = Math.min(...near.map(({ distance }) => distance))
      return near
        .filter(({ distance }) => distance === least)
        .map(({ other }) => other)
        .toSorted(byCount)
        .slice(0, MOST_NEAR)
    }
  }
}
