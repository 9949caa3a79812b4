import { createByteList } from "../byte-list"
import { createNumberList, type NumberList } from "../number-list"
import type { Row } from "../pack/schema"
import { listTerms } from "./term-lists"
import { noneKnown, weighTerms, type WeighedTerm } from "./weigh-terms"

/**
 * The inverted index from terms to passages, as a pack holds it. A posting is the distance to the passage before, less
 * one, as a little-endian base-128 number, and the term's BM25 score in the passage scaled to one byte:
 *
 * ```
 * term hash → offset, count │ gap gap impact │ gap impact │ …
 * ```
 */
export type Postings = { readonly terms: readonly Row<"terms">[]; readonly bytes: Uint8Array }

/** The last place of a gap of 28 bits; no pack has more passages. */
const MOST_SHIFT = 21

/** Indexes passages by their terms; `passages[i]` are the terms of passage `i`. */
export function buildPostings(passages: Iterable<readonly string[]>, known = noneKnown): Postings {
  const lists = listTerms(passages)
  return collectPostings(weighTerms({ parts: 1, read: () => lists }, known))
}

/** Puts the lists of terms end to end. */
export function collectPostings(weighed: Iterable<WeighedTerm>): Postings {
  const bytes = createByteList()
  const terms = [...putTerms(weighed, (list) => bytes.append(list))]
  return { terms, bytes: bytes.bytes() }
}

/** Hands over the lists of terms in their order; the terms themselves take twelve bytes each until they are wanted. */
export function putTerms(
  weighed: Iterable<WeighedTerm>,
  put: (list: Uint8Array) => void
): Iterable<Row<"terms">> {
  const columns = createNumberList()
  let offset = 0
  for (const { hash, count, bytes } of weighed) {
    put(bytes)
    for (const value of [hash, offset, count]) columns.push(value)
    offset += bytes.length
  }
  return termRows(columns)
}

function* termRows(columns: NumberList): Generator<Row<"terms">> {
  for (let at = 0; at < columns.length; at += 3)
    yield { hash: columns.at(at), offset: columns.at(at + 1), count: columns.at(at + 2) }
}

/** A passage, and how much a term weighs in it. */
export type Posting = readonly [passage: number, impact: number]

export type PostingsWriter = {
  /** What is put from now on is of this term, or more of it. Terms come in the order of their hashes. */
  begin(hash: number): void
  /** Passages come in their order. */
  put(passage: number, impact: number): void
  /** All that was put; a term of which nothing was is left out. */
  end(): Postings
}

/** Writes lists of terms posting by posting, without making anything of each. */
export function createPostingsWriter(): PostingsWriter {
  const terms: Row<"terms">[] = []
  const bytes = createByteList()
  let hash = -1
  let offset = 0
  let count = 0
  let previous = -1
  const finish = () => {
    if (count > 0) terms.push({ hash, offset, count })
    offset = bytes.length
    count = 0
    previous = -1
  }
  return {
    begin(next) {
      if (next !== hash) finish()
      hash = next
    },
    put(passage, impact) {
      bytes.pushBase128(passage - previous - 1)
      bytes.push(impact)
      previous = passage
      count++
    },
    end() {
      finish()
      return { terms, bytes: bytes.bytes() }
    }
  }
}

/** Writes the lists of terms, by hash, each in the order of its passages. */
export function writePostings(lists: ReadonlyMap<number, readonly Posting[]>): Postings {
  const writer = createPostingsWriter()
  for (const [hash, list] of [...lists].toSorted(([a], [b]) => a - b)) {
    writer.begin(hash)
    for (const [passage, impact] of list) writer.put(passage, impact)
  }
  return writer.end()
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
