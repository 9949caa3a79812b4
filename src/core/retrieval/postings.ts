import type { Row } from "../pack/schema"
import { hashTerm } from "./terms"

/**
 * The inverted index from terms to passages, as a pack holds it. A posting is the distance to the passage before, less
 * one, as a little-endian base-128 number, and the term's BM25 score in the passage scaled to one byte:
 *
 * ```
 * term hash → offset, count │ gap gap impact │ gap impact │ …
 * ```
 */
export type Postings = { readonly terms: readonly Row<"terms">[]; readonly bytes: Uint8Array }

/** BM25 as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with their usual constants. */
const K1 = 1.2
const B = 0.75
const MOST_IMPACT = 255

/** Indexes passages by their terms; `passages[i]` are the terms of passage `i`. */
export function buildPostings(passages: readonly (readonly string[])[]): Postings {
  const counts = countTerms(passages)
  const averageLength = passages.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, passages.length)
  const lengthWeight = (passage: number) =>
    K1 * (1 - B + (B * (passages[passage]?.length ?? 0)) / Math.max(1, averageLength))
  // One scale for all terms, so that their impacts can be added up.
  const scale = MOST_IMPACT / (inverseDocumentFrequency(passages.length, 1) * (K1 + 1))

  const terms: Row<"terms">[] = []
  const bytes: number[] = []
  for (const [hash, inPassages] of [...counts].toSorted(([a], [b]) => a - b)) {
    terms.push({ hash, offset: bytes.length, count: inPassages.size })
    const idf = inverseDocumentFrequency(passages.length, inPassages.size)
    let previous = -1
    for (const [passage, frequency] of inPassages) {
      writeVarint(bytes, passage - previous - 1)
      const score = (idf * frequency * (K1 + 1)) / (frequency + lengthWeight(passage))
      bytes.push(Math.max(1, Math.min(MOST_IMPACT, Math.round(scale * score))))
      previous = passage
    }
  }
  return { terms, bytes: Uint8Array.from(bytes) }
}

function countTerms(passages: readonly (readonly string[])[]): Map<number, Map<number, number>> {
  const counts = new Map<number, Map<number, number>>()
  passages.forEach((terms, passage) => {
    for (const term of terms) {
      const hash = hashTerm(term)
      const inPassages = counts.get(hash) ?? new Map<number, number>()
      counts.set(hash, inPassages.set(passage, (inPassages.get(passage) ?? 0) + 1))
    }
  })
  return counts
}

/** How much it tells that a passage holds a term that `withTerm` of all passages hold. */
export function inverseDocumentFrequency(passages: number, withTerm: number): number {
  return Math.log(1 + (passages - withTerm + 0.5) / (withTerm + 0.5))
}

function writeVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > 127) {
    bytes.push((rest & 127) | 128)
    rest >>>= 7
  }
  bytes.push(rest)
}
