import { expect, it } from "vitest"
import type { DateEstimate } from "../../src/core/model"
import { wrongDate } from "./score-dates"

const inferred = { first: "2022-07-12", last: "2022-07-16", stated: false }
const stated = { first: "2025-03-05", last: "2025-03-05", stated: true }
const range: DateEstimate = { date: "2022-07-12", end: "2022-07-15", precision: "range", stated: false }
const day: DateEstimate = { date: "2025-03-05", precision: "day", stated: true }

it.each([
  ["a range within the labelled one", inferred, range, null],
  ["the stated day", stated, day, null],
  ["no date", stated, null, "it has no date"],
  [
    "another day",
    stated,
    { ...day, date: "2025-03-04" },
    "2025-03-04 is not within 2025-03-05 to 2025-03-05"
  ],
  [
    "a range that is too long",
    inferred,
    { ...range, end: "2022-07-20" },
    "it ends on 2022-07-20, not by 2022-07-16"
  ],
  [
    "an inferred date said to be stated",
    inferred,
    { ...range, stated: true },
    "it is said to be stated and is inferred"
  ],
  [
    "an inferred date as exact as a day",
    inferred,
    { ...range, precision: "day" as const },
    "its precision is a day"
  ],
  ["a stated day as a month", stated, { ...day, precision: "month" as const }, "its precision is a month"]
])("judges %s", (_, labelled, dated, reason) => {
  expect(wrongDate(labelled, dated)).toBe(reason)
})

it("asks nothing of a text that is not labelled with a date", () => {
  expect(wrongDate(undefined, null)).toBeNull()
})
