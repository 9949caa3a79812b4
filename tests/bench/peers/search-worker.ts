import { readArticle } from "../../../src/core/article/read-article"
import { passagesOf } from "../../../src/core/retrieval/passages"
import { makeArticle, makePageWords } from "../retrieval/made-articles"
import { nameOf } from "../retrieval/made-corpus"
import type { PeerReport } from "./peer-process"
import { searchPeers, type RankPassages, type SearchPeer } from "./search-peers"

// A process of its own for one peer and one corpus.

/** First an index is ordered, then pages by their number. What is to be indexed is made here and not timed. */
export type SearchOrder =
  | {
      readonly peer: SearchPeer
      readonly articles: number
      readonly names: readonly string[]
      readonly seed: number
    }
  | { readonly page: number }

let rank: RankPassages | null = null
let makePage: (page: number) => string = () => ""

process.on("message", (order: SearchOrder) => {
  process.send?.("peer" in order ? build(order) : search(makePage(order.page)))
})

function build({
  peer,
  articles,
  names,
  seed
}: Extract<SearchOrder, { readonly peer: SearchPeer }>): PeerReport {
  makePage = (page) => makePageWords(names, seed - 1 - page)
  const passages = Array.from({ length: articles }, (_, i) =>
    passagesIn(nameOf(i), makeArticle(names, seed + i))
  )
  const texts = passages.flat()
  return timed(() => {
    rank = searchPeers[peer](texts)
    return texts.length
  })
}

/** The same passages that a pack of the article has. */
function passagesIn(file: string, text: string): readonly string[] {
  const { article } = readArticle(file, text, undefined)
  return passagesOf(article).map(({ start, end }) => article.text.slice(start, end))
}

function search(page: string): PeerReport {
  return timed(() => rank?.(page) ?? 0)
}

/** Times are in ms on the wall, as ours are. */
function timed(run: () => number): PeerReport {
  const start = performance.now()
  const found = run()
  return { ms: performance.now() - start, found }
}
