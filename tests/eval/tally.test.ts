import { expect, it } from "vitest"
import { ratesOf, sumTallies } from "./tally"

it.each([
  [
    { right: 8, missed: 2, extra: 0 },
    { precision: 1, recall: 0.8, f1: 16 / 18 }
  ],
  [
    { right: 6, missed: 2, extra: 6 },
    { precision: 0.5, recall: 0.75, f1: 0.6 }
  ],
  [
    { right: 0, missed: 3, extra: 0 },
    { precision: 1, recall: 0, f1: 0 }
  ],
  [
    { right: 0, missed: 0, extra: 0 },
    { precision: 1, recall: 1, f1: 1 }
  ]
])("rates %j", (tally, rates) => {
  expect(ratesOf(tally)).toEqual(rates)
})

it("adds tallies up part by part", () => {
  const sum = sumTallies([
    { right: 1, missed: 2, extra: 3 },
    { right: 10, missed: 20, extra: 30 }
  ])
  expect(sum).toEqual({ right: 11, missed: 22, extra: 33 })
})
