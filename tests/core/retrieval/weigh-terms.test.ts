import fc from "fast-check"
import { expect, it } from "vitest"
import { buildPostings, collectPostings } from "../../../src/core/retrieval/postings"
import { listTerms } from "../../../src/core/retrieval/term-lists"
import { weighTerms } from "../../../src/core/retrieval/weigh-terms"

const passages = fc.array(fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 6 }), {
  maxLength: 40
})

it("gives the same postings in however many parts the passages come", () => {
  fc.assert(
    fc.property(passages, fc.array(fc.nat({ max: 40 }), { maxLength: 5 }), (given, cuts) => {
      const ends = [...cuts.toSorted((a, b) => a - b), given.length]
      const parts = ends.map((end, i) => listTerms(given.slice(ends[i - 1] ?? 0, end)))
      const read = (part: number) => parts[part] ?? listTerms([])
      expect(collectPostings(weighTerms({ parts: parts.length, read }))).toEqual(buildPostings(given))
    })
  )
})

it("counts a term that stands twice in a passage once, and gives it more weight there", () => {
  const { terms, bytes } = buildPostings([["a", "a", "b"], ["a", "c", "b"], ["c"]])
  expect(terms.every(({ count }) => count === 2)).toBe(true)
  const impacts = terms.map(({ offset }) => [bytes[offset + 1], bytes[offset + 3]])
  expect(impacts.some(([first = 0, second = 0]) => first > second)).toBe(true)
})
