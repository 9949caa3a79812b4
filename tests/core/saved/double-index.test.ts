import fc from "fast-check"
import { expect, it } from "vitest"
import { createDoubleIndex } from "../../../src/core/saved/double-index"
import { findDouble, type Known } from "../../../src/core/saved/find-double"

// So few hashes that texts are alike in all degrees.
const hash = fc.integer({ min: 0, max: 99 }).map((number) => number.toString(16).padStart(8, "0"))
const fingerprint = fc.uniqueArray(hash, { maxLength: 64 }).map((hashes) => hashes.toSorted().join(""))
const known: fc.Arbitrary<Known> = fc.record({
  canonicalUrl: fc.constantFrom(null, "", "https://a.example/1", "https://a.example/2"),
  extent: fc.constantFrom("page" as const, "selection" as const),
  fingerprint
})

it("finds what going through all of them finds", () => {
  fc.assert(
    fc.property(fc.array(known, { maxLength: 20 }), fc.array(known, { maxLength: 5 }), (first, later) => {
      const index = createDoubleIndex(first)
      const all = [...first]
      for (const article of later) {
        expect(index.find(article)).toBe(findDouble(article, all))
        index.add(article)
        all.push(article)
      }
    }),
    { numRuns: 300 }
  )
})

it("takes no two texts of files for one because neither has an address", () => {
  const index = createDoubleIndex<Known>([{ canonicalUrl: "", extent: "page", fingerprint: "00000001" }])
  expect(index.find({ canonicalUrl: "", extent: "page", fingerprint: "00000002" })).toBeNull()
})
