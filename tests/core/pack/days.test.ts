import { expect, it } from "vitest"
import { encodePack } from "../../../src/core/pack/encode"
import { dayNumber, daysBetween, isDayNumber, isoDay, publishedOf } from "../../../src/core/pack/days"
import { openPack } from "../../../src/core/pack/open"
import { utf8 } from "../../../src/node/text-coding"
import { sampleContents } from "./sample-contents"

it.each(["2022-07-12", "1999-12-31", "0987-01-02"])("writes %s as a number and back", (day) => {
  expect(isoDay(dayNumber(day))).toBe(day)
})

it("orders days as numbers", () => {
  expect(dayNumber("2022-07-12")).toBeLessThan(dayNumber("2022-11-01"))
})

it("writes no day as 0", () => {
  expect(dayNumber(undefined)).toBe(0)
})

it.each([
  [0, true],
  [20240229, true],
  [20230229, false],
  [20221301, false],
  [20220700, false],
  [202207, false],
  [2022071200, false],
  [0xffffffff, false]
])("knows whether %i is a day of the calendar: %s", (day, is) => {
  expect(isDayNumber(day)).toBe(is)
})

it.each([
  [20220712, 20220712, 0],
  [20240301, 20240228, 2],
  [20211231, 20220101, -1]
])("counts the days from %i back to %i: %i", (later, earlier, days) => {
  expect(daysBetween(later, earlier)).toBe(days)
})

it("tells when an article was published, and by which words", () => {
  const pack = openPack(encodePack(sampleContents, utf8), utf8)
  expect(publishedOf(pack, pack.articles.row(0))).toEqual({
    date: "2022-07-12",
    end: "2022-07-15",
    precision: "day",
    stated: true,
    evidence: { file: "a.txt", start: 0, end: 7 }
  })
})

it("gives no last day where the pack has none, and no words where only an editor knows", () => {
  const pack = openPack(encodePack(sampleContents, utf8), utf8)
  const article = {
    ...pack.articles.row(0),
    dateEnd: 0,
    dateStated: "no",
    dateEvidenceArticle: null
  } as const
  expect(publishedOf(pack, article)).toEqual({ date: "2022-07-12", precision: "day", stated: false })
})

it("tells nothing of an article that nothing dates", () => {
  const pack = openPack(encodePack(sampleContents, utf8), utf8)
  expect(publishedOf(pack, pack.articles.row(1))).toBeNull()
})
