import fc from "fast-check"
import { expect, it } from "vitest"
import { editDistance } from "../../../src/core/search/edit-distance"

it.each([
  ["putin", "putin", 0],
  ["puitn", "putin", 1],
  ["puttin", "putin", 1],
  ["putn", "putin", 1],
  ["pitin", "putin", 1],
  ["agecny", "agency", 1],
  ["", "ab", 2],
  ["kremlin", "putin", Infinity]
])("of %s and %s is %d", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance)
})

it("is the same both ways", () => {
  const word = fc.string({ maxLength: 8, unit: fc.constantFrom("a", "b", "c") })
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3))
    })
  )
})
