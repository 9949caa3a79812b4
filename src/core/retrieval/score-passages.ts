import type { Pack } from "../pack/open"
import type { Row } from "../pack/schema"
import { eachPosting } from "./each-posting"
import { hashTerm } from "./terms"

/** The rarest terms of a long query say what it is about; the others only cost time. */
const MOST_TERMS = 48

/** Where the postings of a text's rarest terms are, of those that the pack has at all. */
export function rarestLists(
  pack: Pick<Pack, "terms">,
  terms: Iterable<string>
): readonly Pick<Row<"terms">, "offset" | "count">[] {
  const lists: { offset: number; count: number }[] = []
  for (const hash of new Set([...terms].map(hashTerm))) {
    const [row, end] = pack.terms.range("hash", hash)
    if (row < end)
      lists.push({ offset: pack.terms.cell(row, "offset"), count: pack.terms.cell(row, "count") })
  }
  return lists.toSorted((a, b) => a.count - b.count).slice(0, MOST_TERMS)
}

/**
 * BM25 scores of the passages of a pack for a text given as terms, whole page or a few words. Reads only the postings
 * of its rarest terms. Scores compare with one another within one pack.
 */
export function scorePassages(
  pack: Pick<Pack, "terms" | "postings">,
  terms: Iterable<string>
): Map<number, number> {
  const scores = new Map<number, number>()
  const add = (passage: number, impact: number) => {
    scores.set(passage, (scores.get(passage) ?? 0) + impact)
  }
  for (const list of rarestLists(pack, terms)) eachPosting(pack.postings, list, add)
  return scores
}
