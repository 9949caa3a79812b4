import { Index } from "flexsearch"
import Fuse from "fuse.js"
import MiniSearch from "minisearch"

/** Ranks passages for the words of a page; gives how many it found. */
export type RankPassages = (page: string) => number

/** As many as a card or a list could ever want, of those that let themselves be limited. */
const limit = 50

const wordsOf = (page: string) => [...new Set(page.match(/[\p{L}\p{M}\p{N}]+/gu))]

/** Search libraries with all of a page's words as the query, any of which will do, each set up as its makers mean it to be. */
export const searchPeers = {
  MiniSearch(passages) {
    const index = new MiniSearch<{ readonly id: number; readonly text: string }>({ fields: ["text"] })
    index.addAll(passages.map((text, id) => ({ id, text })))
    return (page) => index.search(page, { combineWith: "OR" }).length
  },

  FlexSearch(passages) {
    const index = new Index({ tokenize: "strict" })
    passages.forEach((text, id) => void index.add(id, text))
    // Without suggestions all words would have to be there.
    return (page) => index.search(page, { suggest: true, limit }).length
  },

  /** Made for short lists and the few words that a person types; words as they are is the quickest that it offers. */
  "Fuse.js"(passages) {
    const fuse = new Fuse(passages, { useExtendedSearch: true, ignoreLocation: true })
    return (page) => {
      const anyWord = wordsOf(page)
        .map((word) => `'${word}`)
        .join(" | ")
      return fuse.search(anyWord, { limit }).length
    }
  }
} as const satisfies Readonly<Record<string, (passages: readonly string[]) => RankPassages>>

export type SearchPeer = keyof typeof searchPeers
