import type { Pack } from "../pack/open"
import { eachPosting } from "../retrieval/each-posting"
import { rarestLists } from "../retrieval/score-passages"
import { termsOf } from "../retrieval/terms"
import { canonicalAddress } from "./canonical-address"
import type { Known } from "./find-double"
import { fingerprintOf } from "./fingerprint"
import { savedIdOf } from "./saved-article"

/** A double has half of a text's words or more; of the rarest it may have fewer, where the other half is full of them. */
const LEAST_SHARE = 0.2

/**
 * The articles that came with the corpus and that `findDouble` could take for a double of this one: those of its address,
 * and those with many of its rare words. A corpus may have ten thousand, and reading all of them takes many seconds.
 */
export function likelyDoubles(
  pack: Pack,
  { canonicalUrl, text }: Pick<Known, "canonicalUrl"> & { readonly text: string }
): (Known & { readonly file: string })[] {
  return [...new Set([...withAddress(pack, canonicalUrl), ...withRareWords(pack, text)])]
    .toSorted((a, b) => a - b)
    .map((article) => ({
      file: pack.string(pack.articles.cell(article, "file")),
      canonicalUrl: addressOf(pack, article),
      extent: "page" as const,
      fingerprint: fingerprintOf(pack.stringOnce(pack.articles.cell(article, "text")))
    }))
    .filter(({ file }) => savedIdOf(file) === null)
}

function withAddress(pack: Pack, address: string | null): readonly number[] {
  const host = address?.split("/")[2] ?? ""
  if (host === "") return []
  return Array.from({ length: pack.articles.length }, (_, article) => article).filter(
    (article) => urlOf(pack, article).toLowerCase().includes(host) && addressOf(pack, article) === address
  )
}

const urlOf = (pack: Pack, article: number) => pack.string(pack.articles.cell(article, "url"))
const addressOf = (pack: Pack, article: number) => canonicalAddress(urlOf(pack, article))

function withRareWords(pack: Pack, text: string): readonly number[] {
  const lists = rarestLists(pack, termsOf(text))
  const shared = new Map<number, number>()
  for (const list of lists) {
    const having = new Set<number>()
    eachPosting(pack.postings, list, (passage) => having.add(pack.passages.cell(passage, "article")))
    for (const article of having) shared.set(article, (shared.get(article) ?? 0) + 1)
  }
  return [...shared].filter(([, count]) => count >= LEAST_SHARE * lists.length).map(([article]) => article)
}
