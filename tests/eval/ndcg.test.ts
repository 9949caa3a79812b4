import fc from "fast-check"
import { expect, it } from "vitest"
import { grades } from "./judged-page"
import { gainsOf, ndcg } from "./ndcg"
import type { Stretch } from "./resolve-judgments"

const passage = (start: number, end: number) => ({ file: "a", start, end })
const stretch = (start: number, end: number, grade: Stretch["grade"]): Stretch => ({
  ...passage(start, end),
  grade,
  quotation: ""
})

it.each([
  ["a passage that holds the stretch", [passage(0, 50)], [stretch(10, 20, 8)], [8]],
  ["a passage that holds most of it", [passage(0, 16)], [stretch(10, 20, 8)], [8]],
  ["a passage that holds half of it", [passage(0, 15)], [stretch(10, 20, 8)], [0]],
  ["the same stretch shown again", [passage(0, 50), passage(5, 25)], [stretch(10, 20, 8)], [8, 0]],
  ["two stretches told at once", [passage(0, 50)], [stretch(10, 20, 4), stretch(30, 40, 16)], [16]],
  [
    "a stretch that was told beside a better one",
    [passage(0, 50), passage(0, 25)],
    [stretch(10, 20, 4), stretch(30, 40, 16)],
    [16, 0]
  ]
])("gains for %s", (_, shown, stretches, gains) => {
  expect(gainsOf(shown, stretches)).toEqual(gains)
})

const someGrades = fc.array(fc.constantFrom(...grades), { minLength: 1, maxLength: 8 })

it("is 1 for the best order and never more for another", () => {
  fc.assert(
    fc.property(
      someGrades.filter((some) => some.some((grade) => grade > 0)),
      fc.nat(6),
      (some, depth) => {
        const best = some.toSorted((a, b) => b - a)
        expect(ndcg(best, some, depth + 1)).toBeCloseTo(1)
        expect(ndcg(some, some, depth + 1)).toBeLessThanOrEqual(1 + 1e-9)
      }
    )
  )
})

it("falls when a better passage stands below a worse one", () => {
  expect(ndcg([2, 8], [8, 2], 3)).toBeLessThan(ndcg([8, 2], [8, 2], 3))
})

it("sees nothing below its depth", () => {
  expect(ndcg([0, 0, 0, 8], [8], 3)).toBe(0)
  expect(ndcg([0, 0, 0, 8], [8], 5)).toBeGreaterThan(0)
})
