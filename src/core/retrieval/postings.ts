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
/** The last place of a gap of 28 bits; no pack has more passages. */
const MOST_SHIFT = 21

/** What is known of passages that have been indexed before, for terms to weigh the same in all. */
export type KnownPassages = {
  readonly count: number
  /** In how many of them a term stands, by its hash. */
  withTerm(hash: number): number
}

const none: KnownPassages = { count: 0, withTerm: () => 0 }

/** Indexes passages by their terms; `passages[i]` are the terms of passage `i`. */
export function buildPostings(passages: readonly (readonly string[])[], known = none): Postings {
  const counts = countTerms(passages)
  const all = known.count + passages.length
  const averageLength = passages.reduce((sum, terms) => sum + terms.length, 0) / Math.max(1, passages.length)
  const lengthWeight = (passage: number) =>
    K1 * (1 - B + (B * (passages[passage]?.length ?? 0)) / Math.max(1, averageLength))
  // One scale for all terms, so that their impacts can be added up; that of the known passages where there are any.
  const scale = MOST_IMPACT / (inverseDocumentFrequency(known.count || all, 1) * (K1 + 1))

  const lists = new Map<number, readonly Posting[]>()
  for (const [hash, inPassages] of counts) {
    const idf = inverseDocumentFrequency(all, known.withTerm(hash) + inPassages.size)
    const impactOf = (passage: number, frequency: number) => {
      const score = (idf * frequency * (K1 + 1)) / (frequency + lengthWeight(passage))
      return Math.max(1, Math.min(MOST_IMPACT, Math.round(scale * score)))
    }
    lists.set(
      hash,
      [...inPassages].map(([passage, frequency]) => [passage, impactOf(passage, frequency)] as const)
    )
  }
  return writePostings(lists)
}

/** A passage, and how much a term weighs in it. */
export type Posting = readonly [passage: number, impact: number]

/** Writes the lists of terms, by hash, each in the order of its passages. */
export function writePostings(lists: ReadonlyMap<number, readonly Posting[]>): Postings {
  const terms: Row<"terms">[] = []
  const bytes: number[] = []
  for (const [hash, list] of [...lists].toSorted(([a], [b]) => a - b)) {
    terms.push({ hash, offset: bytes.length, count: list.length })
    let previous = -1
    for (const [passage, impact] of list) {
      writeVarint(bytes, passage - previous - 1)
      bytes.push(impact)
      previous = passage
    }
  }
  return { terms, bytes: Uint8Array.from(bytes) }
}

/** The list of one term, as `writePostings` wrote it. */
export function readPostings(
  bytes: Uint8Array,
  { offset, count }: Pick<Row<"terms">, "offset" | "count">
): readonly Posting[] {
  const list: Posting[] = []
  let at = offset
  let passage = -1
  while (list.length < count && at < bytes.length) {
    let gap = 0
    for (let shift = 0; shift <= MOST_SHIFT; shift += 7) {
      const byte = bytes[at++] ?? 0
      gap |= (byte & 127) << shift
      if (byte < 128) break
    }
    passage += gap + 1
    list.push([passage, bytes[at++] ?? 0])
  }
  return list
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
