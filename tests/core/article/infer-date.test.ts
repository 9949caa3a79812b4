import { afterEach, describe, expect, it } from "vitest"
import { inferDate } from "../../../src/core/article/infer-date"
import { seedText } from "./seed-texts"

/** The days between which a text was written. */
function inferred(text: string): [string, string | undefined, string] | null {
  const found = inferDate(text)
  return found && [found.date, found.end, found.precision]
}

const past = "He left on July 13, 2022."

describe("the days between the last date of the past and the first one ahead", () => {
  it.each([
    [`${past} Talks will begin on July 14.`, "2022-07-13", undefined, "day"],
    [`${past} Talks will begin on July 20.`, "2022-07-13", "2022-07-19", "range"],
    [`${past} Talks are scheduled for 5 August.`, "2022-07-13", "2022-08-04", "month"],
    [`${past} Talks will begin on December 1.`, "2022-07-13", "2022-11-30", "year"],
    [`${past} Talks will begin on January 2.`, "2022-07-13", "2023-01-01", "year"],
    [
      `He came on July 1, 2022. ${past} Talks will end on July 25 and are to begin on July 20.`,
      "2022-07-13",
      "2022-07-19",
      "range"
    ],
    [`It will be on July 20. ${past}`, "2022-07-13", "2022-07-19", "range"]
  ])("in “%s”", (text, date, end, precision) => {
    expect(inferred(text)).toEqual([date, end, precision])
  })
})

it("are marked as inferred, and carry the sentence that tells", () => {
  const text = `${past} Talks will begin on July 20. He is well.`
  const found = inferDate(text)
  expect(found?.stated).toBe(false)
  expect(text.slice(found?.evidence.start, found?.evidence.end)).toBe("Talks will begin on July 20.")
})

it.each([
  ["only of the past", past],
  ["only of what is ahead", "Talks will begin on July 20, 2022."],
  ["of no full date", "He left on July 13. Talks will begin on July 20."],
  ["of nothing ahead", `${past} Talks began on July 20.`],
  ["of months alone", "He left in July 2022. Talks will begin in August."],
  ["of something ahead by years", `${past} Talks will begin on July 20, 2025.`],
  ["nothing", ""]
])("are not known where a text tells %s", (_, text) => {
  expect(inferDate(text)).toBeNull()
})

it("hold the week in which 003 was written", () => {
  expect(inferred(seedText(3))).toEqual(["2022-07-13", "2022-07-19", "range"])
})

describe("wherever the machine stands", () => {
  const zone = process.env["TZ"]
  afterEach(() => {
    if (zone === undefined) delete process.env["TZ"]
    else process.env["TZ"] = zone
  })

  it.each(["Pacific/Kiritimati", "America/Los_Angeles", "Asia/Yangon"])(
    "the days are the same: %s",
    (place) => {
      process.env["TZ"] = place
      expect(new Date(0).getTimezoneOffset()).not.toBe(0)
      expect(inferred(`${past} Talks will begin on July 13.`)).toBeNull()
      expect(inferred(`${past} Talks will begin on July 12.`)).toEqual(["2022-07-13", "2023-07-11", "year"])
      expect(inferred(`${past} Talks will begin on July 20.`)).toEqual(["2022-07-13", "2022-07-19", "range"])
    }
  )
})
