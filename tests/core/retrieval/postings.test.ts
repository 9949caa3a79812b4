import fc from "fast-check"
import { expect, it } from "vitest"
import { buildPostings } from "../../../src/core/retrieval/postings"
import { hashTerm } from "../../../src/core/retrieval/terms"

const passages = fc.array(fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 5 }), { maxLength: 12 })

it("lists each term once, by hash, with the number of its passages", () => {
  fc.assert(
    fc.property(passages, (given) => {
      const { terms } = buildPostings(given)
      const words = [...new Set(given.flat())].toSorted((a, b) => hashTerm(a) - hashTerm(b))
      expect(terms.map(({ hash, count }) => [hash, count])).toEqual(
        words.map((word) => [hashTerm(word), given.filter((terms) => terms.includes(word)).length])
      )
    })
  )
})

it("puts lists end to end", () => {
  fc.assert(
    fc.property(passages, (given) => {
      const { terms, bytes } = buildPostings(given)
      const offsets = terms.map(({ offset }) => offset)
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b))
      expect(offsets[0] ?? 0).toBe(0)
      // All gaps of so few passages take one byte, and so do all impacts.
      expect(bytes).toHaveLength(terms.reduce((sum, { count }) => sum + 2 * count, 0))
    })
  )
})

it("gives the same bytes for the same passages", () => {
  const given = [["a", "b"], [], ["b", "c", "b"]]
  expect(buildPostings(given)).toEqual(buildPostings(structuredClone(given)))
})

it("writes a distance over 127 in two bytes", () => {
  const given = [["a"], ...Array.from({ length: 200 }, () => []), ["a"]]
  const { bytes } = buildPostings(given)
  expect([bytes[0], bytes[2], bytes[3]]).toEqual([0, (200 & 127) | 128, 200 >> 7])
  expect(bytes).toHaveLength(5)
})

it("has nothing to write of an empty corpus", () => {
  expect(buildPostings([])).toEqual({ terms: [], bytes: new Uint8Array() })
})
