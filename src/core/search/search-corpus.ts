import type { Passage } from "../card"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { createEntityList, type EntityEntry } from "../library/entities"
import { quoteSpan } from "../retrieval/quote"
import { termsOf } from "../retrieval/terms"
import { createNameSearch, type NameSearch } from "./find-entities"
import { findPassages } from "./find-passages"
import { markTerms } from "./mark-terms"
import { readQuery, type ReadAs } from "./read-query"
import type { Searched, SearchLimits, TextSearch } from "./text-search"
import { createWordList } from "./word-list"

/** What a corpus holds on a query: passages that hold the words, and beside them names. */
export type Found = Searched<Passage & { readonly score: number }> & {
  /** Entities by name, best first, each with the form that matched. */
  readonly names: readonly (EntityEntry & { readonly form: string })[]
  /** What was looked for in place of words that no passage holds. */
  readonly readAs: readonly ReadAs[]
  /** Whether all words of the corpus were known; until then a typing error may not have been seen as one. */
  readonly isSpelled: boolean
}

export type FoundLimits = SearchLimits & { readonly names: number }

export type CorpusSearch = TextSearch<Found, FoundLimits> & {
  /** Learns some more words of the corpus, in some milliseconds; false when all are known. */
  learnMore(): boolean
}

/** Searches of names and full text, typing errors forgiven in both. */
export function createCorpusSearch(
  corpus: LoadedCorpus,
  findNames: NameSearch = createNameSearch(corpus)
): CorpusSearch {
  const entities = createEntityList(corpus)
  const words = createWordList(corpus)
  return {
    learnMore: words.readMore,
    search(query, limits) {
      const { groups, readAs } = readQuery(query, words)
      const exact = findNames(query, limits.names)
      const names = exact.length > 0 ? exact : findNames(corrected(query, readAs), limits.names)
      const { best, count } = findPassages(corpus, groups, limits.passages)
      const terms = new Set(groups.flat())
      return {
        names: names.flatMap(({ entity, form }) => {
          const entry = entities.entryOf(entity)
          return entry ? [{ ...entry, form }] : []
        }),
        passages: best.map(({ passage, score }) => {
          const quoted = quoteSpan(corpus, NO_ENTITY, corpus.pack.passages.row(passage), "")
          return { ...quoted, mentions: markTerms(quoted.text, terms), score }
        }),
        count,
        readAs,
        isSpelled: words.isRead()
      }
    }
  }
}

/** A row that no entity has: a passage that was searched for is about the words alone. */
const NO_ENTITY = -1

/** The query with what was meant in place of what was written. */
function corrected(query: string, readAs: readonly ReadAs[]): string {
  const meant = new Map(readAs.map(({ wrote, words }) => [wrote, words[0]]))
  return termsOf(query)
    .map((term) => meant.get(term) ?? term)
    .join(" ")
}
