import type { Article } from "../article/read-article"
import type { PackContents } from "../pack/encode"
import { collectPostings } from "../retrieval/postings"
import { indexLots, type AroundLots, type IndexTable, type LotIndex } from "./index-lots"
import { lotsInMemory } from "./lot"
import { readLot, type Reading } from "./read-lot"

/** Articles, and what they are read with. */
export type ArticlesToIndex = Reading & AroundLots & { readonly articles: readonly Article[] }

/** What of a pack follows from its articles. Articles and passages are counted from 0. */
export type IndexedArticles = {
  readonly tables: Pick<PackContents["tables"], IndexTable | "terms">
  readonly postings: Uint8Array
}

/** Finds what articles say of whom, and where, in memory. */
export function indexArticles(order: ArticlesToIndex): IndexedArticles {
  return inMemory(indexLots(lotsInMemory([readLot(order.articles, order)]), order))
}

/** The rows of an index, all at once. */
export function inMemory({ tables, terms }: LotIndex): IndexedArticles {
  const postings = collectPostings(terms)
  return {
    tables: {
      articles: [...tables.articles],
      zones: [...tables.zones],
      passages: [...tables.passages],
      mentions: [...tables.mentions],
      entityPassages: [...tables.entityPassages],
      definitions: [...tables.definitions],
      relations: [...tables.relations],
      terms: postings.terms
    },
    postings: postings.bytes
  }
}
