import fc from "fast-check"
import { expect, it } from "vitest"
import { addPostings } from "../../../src/core/retrieval/add-postings"
import { readPostings, writePostings, type Posting } from "../../../src/core/retrieval/postings"

const list = fc
  .uniqueArray(fc.tuple(fc.nat(100_000), fc.integer({ min: 1, max: 255 })), {
    selector: ([passage]) => passage
  })
  .map((postings): Posting[] => postings.toSorted(([a], [b]) => a - b))
const lists = fc
  .array(
    fc.tuple(
      fc.nat(20),
      list.filter(({ length }) => length > 0)
    ),
    { maxLength: 8 }
  )
  .map((entries) => new Map(entries))

it("gives the lists that writing both together would give, where a passage keeps what it has", () => {
  fc.assert(
    fc.property(lists, lists, (before, added) => {
      const united = new Map(
        [...before, ...added].map(([hash]) => [hash, both(before.get(hash), added.get(hash))])
      )
      const { terms, bytes } = addPostings(writePostings(before), added)
      const expected = writePostings(united)
      expect(terms).toEqual(expected.terms)
      expect([...bytes]).toEqual([...expected.bytes])
      expect(terms.map((term) => readPostings(bytes, term).length)).toEqual(terms.map(({ count }) => count))
    })
  )
})

function both(before: readonly Posting[] = [], added: readonly Posting[] = []): Posting[] {
  const merged = new Map([...added, ...before])
  return [...merged].toSorted(([a], [b]) => a - b)
}
