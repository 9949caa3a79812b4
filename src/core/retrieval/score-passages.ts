import type { Pack } from "../pack/open"
import { hashTerm } from "./terms"

/** The rarest terms of a long query say what it is about; the others only cost time. */
const MOST_TERMS = 48

/**
 * BM25 scores of the passages of a pack for a text given as terms, whole page or a few words. Reads only the postings
 * of its rarest terms. Scores compare with one another within one pack.
 */
export function scorePassages(
  pack: Pick<Pack, "terms" | "postings">,
  terms: Iterable<string>
): Map<number, number> {
  const lists: { offset: number; count: number }[] = []
  for (const hash of new Set([...terms].map(hashTerm))) {
    const [row, end] = pack.terms.range("hash", hash)
    if (row < end)
      lists.push({ offset: pack.terms.cell(row, "offset"), count: pack.terms.cell(row, "count") })
  }
  const scores = new Map<number, number>()
  for (const list of lists.toSorted((a, b) => a.count - b.count).slice(0, MOST_TERMS)) {
    addList(pack.postings, list.offset, list.count, scores)
  }
  return scores
}

function addList(bytes: Uint8Array, offset: number, count: number, scores: Map<number, number>): void {
  let at = offset
  let passage = -1
  for (let i = 0; i < count && at < bytes.length; i++) {
    let gap = 0
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0
      gap |= (byte & 127) << shift
      if (byte < 128 || shift > 21) break
    }
    passage += gap + 1
    scores.set(passage, (scores.get(passage) ?? 0) + (bytes[at++] ?? 0))
  }
}
