import { createBase128Reader } from "../base128"
import { createByteList } from "../byte-list"
import { createNumberList } from "../number-list"
import type { TermLists } from "./term-lists"

/** BM25 as in Robertson and Zaragoza, The Probabilistic Relevance Framework (2009), with their usual constants. */
const K1 = 1.2
const B = 0.75
const MOST_IMPACT = 255

/** What is known of passages that have been indexed before, for terms to weigh the same in all. */
export type KnownPassages = {
  readonly count: number
  /** In how many of them a term stands, by its hash. */
  withTerm(hash: number): number
}

export const noneKnown: KnownPassages = { count: 0, withTerm: () => 0 }

/** Term lists in parts, whose passages follow one another. Parts are read as often as memory wants. */
export type PartedTermLists = { readonly parts: number; read(part: number): TermLists }

/** The postings of one term, as a pack holds them. */
export type WeighedTerm = { readonly hash: number; readonly count: number; readonly bytes: Uint8Array }

/** So much of the lists is held at once, in bytes. */
const SLICE_BYTES = 32 * 1024 * 1024
const HASHES = 2 ** 32

/** How much it tells that a passage holds a term that `withTerm` of all passages hold. */
export function inverseDocumentFrequency(passages: number, withTerm: number): number {
  return Math.log(1 + (passages - withTerm + 0.5) / (withTerm + 0.5))
}

/**
 * Joins lists of terms and gives each posting its BM25 impact, term by term in the order of their hashes. Works
 * through a range of hashes at a time, so that memory grows with the passages alone, by a few bytes each.
 */
export function* weighTerms(lists: PartedTermLists, known = noneKnown): Generator<WeighedTerm> {
  const { firsts, lengths, bytes } = measure(lists)
  const impactIn = createImpacts(lengths, known)
  const slices = Math.max(1, Math.ceil(bytes / SLICE_BYTES))
  for (let slice = 0; slice < slices; slice++) {
    const bounds = [slice, slice + 1].map((n) => Math.floor((HASHES * n) / slices)) as [number, number]
    const parts = Array.from({ length: lists.parts }, (_, part) => cut(lists.read(part), bounds))
    yield* weighSlice(parts, firsts, impactIn)
  }
}

function measure(lists: PartedTermLists) {
  const firsts: number[] = []
  const all: Uint32Array[] = []
  let passages = 0
  let bytes = 0
  for (let part = 0; part < lists.parts; part++) {
    const read = lists.read(part)
    firsts.push(passages)
    // A copy: what was read from a file may share its memory with all of the part.
    all.push(read.lengths.slice())
    passages += read.lengths.length
    bytes += read.bytes.length
  }
  const lengths = new Uint32Array(passages)
  all.forEach((part, i) => lengths.set(part, firsts[i]))
  return { firsts, lengths, bytes }
}

type Impact = (passage: number, frequency: number) => number

/** Gives for a term that stands in so many passages how much it weighs in each. */
function createImpacts(lengths: Uint32Array, known: KnownPassages): (hash: number, count: number) => Impact {
  const all = known.count + lengths.length
  const averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length)
  // One scale for all terms, so that their impacts can be added up; that of the known passages where there are any.
  const scale = MOST_IMPACT / (inverseDocumentFrequency(known.count || all, 1) * (K1 + 1))
  return (hash, count) => {
    const idf = inverseDocumentFrequency(all, known.withTerm(hash) + count)
    return (passage, frequency) => {
      const lengthWeight = K1 * (1 - B + (B * (lengths[passage] ?? 0)) / Math.max(1, averageLength))
      const score = (idf * frequency * (K1 + 1)) / (frequency + lengthWeight)
      return Math.max(1, Math.min(MOST_IMPACT, Math.round(scale * score)))
    }
  }
}

type Slice = Omit<TermLists, "lengths"> & { readonly begin: number }

/** The lists of the hashes from `from` to before `to`. */
function cut({ hashes, counts, ends, bytes }: TermLists, [from, to]: readonly [number, number]): Slice {
  const [first, behind] = [placeOf(hashes, from), placeOf(hashes, to)]
  const begin = first === 0 ? 0 : (ends[first - 1] ?? 0)
  return {
    hashes: hashes.slice(first, behind),
    counts: counts.slice(first, behind),
    ends: ends.slice(first, behind),
    bytes: bytes.slice(begin, behind === 0 ? 0 : ends[behind - 1]),
    begin
  }
}

/** The place of the first hash that is not less. */
function placeOf(hashes: Uint32Array, hash: number): number {
  let [low, high] = [0, hashes.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] ?? 0) < hash) low = middle + 1
    else high = middle
  }
  return low
}

function* weighSlice(
  parts: readonly Slice[],
  firsts: readonly number[],
  impactsOf: (hash: number, count: number) => Impact
): Generator<WeighedTerm> {
  const readers = parts.map(({ bytes }) => createBase128Reader(bytes))
  const out = createByteList()
  for (const { hash, lists } of sameTerms(parts)) {
    const count = lists.reduce((sum, { part, place }) => sum + (parts[part]?.counts[place] ?? 0), 0)
    const impactIn = impactsOf(hash, count)
    out.clear()
    let previous = -1
    for (const { part, place } of lists) {
      const [slice, reader] = [parts[part], readers[part]]
      if (!slice || !reader) continue
      reader.seek((place === 0 ? slice.begin : (slice.ends[place - 1] ?? 0)) - slice.begin)
      let passage = (firsts[part] ?? 0) - 1
      for (let left = slice.counts[place] ?? 0; left > 0; left--) {
        passage += reader.next() + 1
        out.pushBase128(passage - previous - 1)
        out.push(impactIn(passage, reader.next()))
        previous = passage
      }
    }
    yield { hash, count, bytes: out.bytes() }
  }
}

/** Where the lists of each term lie, in the order of hashes and for each in that of parts. */
function* sameTerms(parts: readonly Slice[]) {
  const partOf = createNumberList()
  const placeOf = createNumberList()
  /** The next list of the same term, 0 for none: the first list of all follows no other. */
  const next = createNumberList()
  const chains = new Map<number, { readonly first: number; last: number }>()
  parts.forEach(({ hashes }, part) =>
    hashes.forEach((hash, place) => {
      const list = next.length
      partOf.push(part)
      placeOf.push(place)
      next.push(0)
      const chain = chains.get(hash | 0)
      if (!chain) chains.set(hash | 0, { first: list, last: list })
      else {
        next.set(chain.last, list)
        chain.last = list
      }
    })
  )
  for (const hash of Uint32Array.from(chains.keys()).sort()) {
    const lists: { readonly part: number; readonly place: number }[] = []
    let list = chains.get(hash | 0)?.first ?? 0
    do {
      lists.push({ part: partOf.at(list), place: placeOf.at(list) })
      list = next.at(list)
    } while (list > 0)
    yield { hash, lists }
  }
}
