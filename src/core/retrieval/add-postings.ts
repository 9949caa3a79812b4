import type { Row } from "../pack/schema"
import { readPostings, writePostings, type Posting, type Postings } from "./postings"

/**
 * Postings with further ones of some terms, by their hashes, each list in the order of its passages. A passage that a
 * term has already stays as it is. Lists of other terms are copied, not read.
 */
export function addPostings(
  { terms, bytes }: Postings,
  added: ReadonlyMap<number, readonly Posting[]>
): Postings {
  const before = new Map(terms.map((term) => [term.hash, term]))
  const endOf = new Map(terms.map((term, i) => [term.hash, terms[i + 1]?.offset ?? bytes.length]))
  const lists = [...new Set([...before.keys(), ...added.keys()])]
    .toSorted((a, b) => a - b)
    .map((hash): { readonly hash: number; readonly count: number; readonly bytes: Uint8Array } => {
      const term = before.get(hash)
      const more = added.get(hash)
      if (term && !more) {
        return { hash, count: term.count, bytes: bytes.subarray(term.offset, endOf.get(hash)) }
      }
      const list = united(term ? readPostings(bytes, term) : [], more ?? [])
      return { hash, count: list.length, bytes: writePostings(new Map([[hash, list]])).bytes }
    })
    .filter(({ count }) => count > 0)
  const all = new Uint8Array(lists.reduce((sum, list) => sum + list.bytes.length, 0))
  const rows: Row<"terms">[] = []
  let offset = 0
  for (const { hash, count, bytes: list } of lists) {
    all.set(list, offset)
    rows.push({ hash, offset, count })
    offset += list.length
  }
  return { terms: rows, bytes: all }
}

function united(some: readonly Posting[], others: readonly Posting[]): readonly Posting[] {
  const known = new Set(some.map(([passage]) => passage))
  return [...some, ...others.filter(([passage]) => !known.has(passage))].toSorted(([a], [b]) => a - b)
}
