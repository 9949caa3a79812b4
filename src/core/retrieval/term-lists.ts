import { createByteList } from "../byte-list"
import { createNumberList } from "../number-list"
import { hashTerm } from "./terms"

/**
 * Which terms stand in which passages, and how often: what the postings of a pack are made of, as long as it is not
 * known how rare a term is among all articles. Lists lie end to end in the order of their terms' hashes:
 *
 * ```
 * distance to the passage before, less one │ how often the term stands in it │ …
 * ```
 */
export type TermLists = {
  /** Rising. */
  readonly hashes: Uint32Array
  /** In how many passages each stands. */
  readonly counts: Uint32Array
  /** Where the list of each ends in `bytes`. */
  readonly ends: Uint32Array
  /** Numbers in base 128, low digits first. */
  readonly bytes: Uint8Array
  /** How many terms each passage has. */
  readonly lengths: Uint32Array
}

/** The terms of passages, which come as their terms. */
export function listTerms(passages: Iterable<readonly string[]>): TermLists {
  const found = findPostings(passages)
  const hashes = Uint32Array.from(found.idOf.keys()).sort()
  // Ids by hash; keys of the map are signed, which engines keep as plain numbers.
  const order = Uint32Array.from(hashes, (hash) => found.idOf.get(hash | 0) ?? 0)
  const counts = new Uint32Array(hashes.length)
  for (const id of found.ids) counts[id] = (counts[id] ?? 0) + 1
  const next = new Uint32Array(hashes.length)
  let sum = 0
  for (const id of order) {
    next[id] = sum
    sum += counts[id] ?? 0
  }
  const sorted = new Uint32Array(sum)
  found.ids.forEach((id, posting) => {
    const place = next[id] ?? 0
    sorted[place] = posting
    next[id] = place + 1
  })

  const list = createByteList()
  const ends = new Uint32Array(hashes.length)
  let at = 0
  order.forEach((id, term) => {
    let previous = -1
    for (let left = counts[id] ?? 0; left > 0; left--) {
      const posting = sorted[at++] ?? 0
      const passage = found.passages[posting] ?? 0
      list.pushBase128(passage - previous - 1)
      list.pushBase128(found.frequencies[posting] ?? 0)
      previous = passage
    }
    ends[term] = list.length
  })
  const inOrder = Uint32Array.from(order, (id) => counts[id] ?? 0)
  return { hashes, counts: inOrder, ends, bytes: list.bytes(), lengths: found.lengths }
}

/** Every term of every passage once, in the order of passages. */
function findPostings(passages: Iterable<readonly string[]>) {
  const idOf = new Map<number, number>()
  const ids = createNumberList()
  const inPassage = createNumberList()
  const frequencies = createNumberList()
  const lengths = createNumberList()
  /** The last posting of each term. */
  const last = createNumberList()
  let passage = 0
  for (const terms of passages) {
    for (const term of terms) {
      const hash = hashTerm(term) | 0
      const known = idOf.get(hash)
      const id = known ?? idOf.size
      if (known === undefined) {
        idOf.set(hash, id)
        last.push(0)
      }
      const before = last.at(id)
      if (known !== undefined && inPassage.at(before) === passage) {
        frequencies.set(before, frequencies.at(before) + 1)
        continue
      }
      last.set(id, ids.length)
      ids.push(id)
      inPassage.push(passage)
      frequencies.push(1)
    }
    lengths.push(terms.length)
    passage++
  }
  return {
    idOf,
    ids: ids.values(),
    passages: inPassage.values(),
    frequencies: frequencies.values(),
    lengths: lengths.values()
  }
}
