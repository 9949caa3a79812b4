import { expect, it } from "vitest"
import { median, percentile } from "./statistics"

it.each([
  ["one value", [7], 7],
  ["an odd number of values, in any order", [10, 9, 1], 9],
  ["an even number of values", [1, 2, 4, 100], 3]
])("takes the middle of %s", (_, values, middle) => {
  expect(median(values)).toBe(middle)
})

it("finds the worst of most", () => {
  expect(
    percentile(
      Array.from({ length: 101 }, (_, value) => value),
      95
    )
  ).toBe(95)
})

it("lies between two values where none is just there", () => {
  expect(percentile([0, 10], 75)).toBe(7.5)
})

it("refuses to guess from nothing", () => {
  expect(() => median([])).toThrow("Nothing was measured")
})
