import { describe, expect, it } from "vitest"
import { isDay, statedDate } from "../../../src/core/article/published-date"
import { seedText } from "./seed-texts"

const prose =
  "The junta leader was on a visit to Russia, state media said, and he will return on July 20, 2022."

/** The day a text states, and the words that state it. */
function stated(text: string): [string, string] | null {
  const found = statedDate(text)
  return found && [found.date, text.slice(found.evidence.start, found.evidence.end)]
}

it.each([
  [0, null],
  [1, ["2025-03-05", "2025-03-05"]],
  [2, ["2024-07-30", "2024-07-30"]],
  [3, null],
  [4, ["2022-09-06", "2022-09-06"]]
])("reads what seed %i states of its day", (number, expected) => {
  expect(stated(seedText(number))).toEqual(expected)
})

it.each([
  [` date 2022-09-06 ${prose}`, "2022-09-06", "2022-09-06"],
  [`\uFEFF2022-09-06\n${prose}`, "2022-09-06", "2022-09-06"],
  [`Date: 2022-09-06 ${prose}`, "2022-09-06", "2022-09-06"],
  [`Junta leader visits Moscow\nSeptember 6, 2022\n\n${prose}`, "2022-09-06", "September 6, 2022"],
  [`Junta leader visits Moscow\r\nPublished: 6 September 2022\r\n${prose}`, "2022-09-06", "6 September 2022"],
  [`Updated 6 Sep 2022, by our correspondent in Yangon\n${prose}`, "2022-09-06", "6 Sep 2022"]
])("finds the day at the top of %j", (text, day, words) => {
  expect(stated(text)).toEqual([day, words])
})

describe("finds no day", () => {
  it.each([
    ["in a sentence", prose],
    ["in a short sentence at the top", `He came on July 20, 2022 and left.\n${prose}`],
    ["where a line names two", `From July 12, 2022 on, to July 20, 2022\n${prose}`],
    ["that no calendar has", `2022-02-30 ${prose}`],
    ["without its year", `September 6\n${prose}`],
    ["without its day", `September 2022\n${prose}`],
    ["that only a reader of that week knows", `Published: Tuesday\n${prose}`],
    ["below the top", `${"A line without any day\n".repeat(6)}September 6, 2022\n${prose}`],
    ["in an empty text", ""]
  ])("%s", (_, text) => {
    expect(statedDate(text)).toBeNull()
  })
})

it.each([
  ["2022-07-12", true],
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2022-13-01", false],
  ["2022-07", false],
  ["2022", false],
  ["2022-7-12", false],
  ["2022-07-12T00:00", false],
  ["12 July 2022", false],
  ["", false]
])("knows whether “%s” is a day: %s", (text, is) => {
  expect(isDay(text)).toBe(is)
})
