import { describe, expect, it, vi } from "vitest"
import type { DateEstimate } from "../../../src/core/model"
import { createTexts, type Texts } from "../../../src/ui/text/texts"
import { wordCoverage } from "../../../src/ui/text/word-coverage"
import { machineDate, prepareDates, wordDate, wordMonths } from "../../../src/ui/text/word-date"
import { englishTexts, getEnglishMessage } from "../english-texts"

/** Versions of Node differ in the white space that they put around a dash. */
const plain = (words: string) => words.replace(/\s*–\s*/g, "–").replace(/\s/g, " ")

const russian: Texts = createTexts((key, values) =>
  key === "language" ? "ru" : getEnglishMessage(key, values)
)

const range = { date: "2022-07-12", end: "2022-07-18", precision: "range", stated: false } as const

describe("wordDate", () => {
  it.each<[string, DateEstimate, string]>([
    ["a stated day", { date: "2025-03-05", precision: "day", stated: true }, "5 March 2025"],
    [
      "an inferred day",
      { date: "2022-07-17", precision: "day", stated: false },
      "about 17 July 2022, inferred"
    ],
    ["an inferred range", range, "about 12–18 July 2022, inferred"],
    ["a range over two months", { ...range, end: "2022-08-02" }, "about 12 July–2 August 2022, inferred"],
    ["a range of one day", { ...range, end: "2022-07-12", stated: true }, "12 July 2022"],
    ["a month", { date: "2022-07-01", precision: "month", stated: true }, "July 2022"],
    ["an inferred year", { date: "2022-01-01", precision: "year", stated: false }, "about 2022, inferred"],
    ["a date it cannot read", { date: "last spring", precision: "day", stated: true }, "last spring"]
  ])("words %s and claims no more", (_, estimate, words) => {
    expect(plain(wordDate(estimate, englishTexts))).toBe(words)
  })

  it("words dates in the language of the sentences", () => {
    expect(wordDate({ date: "2025-03-05", precision: "day", stated: true }, russian)).toBe("5 марта 2025 г.")
  })
})

it.each<[DateEstimate["precision"], string]>([
  ["day", "2022-07-12"],
  ["range", "2022-07-12"],
  ["month", "2022-07"],
  ["year", "2022"]
])("tells machines of a %s no more than is known", (precision, machine) => {
  expect(machineDate({ date: "2022-07-12", precision, stated: true })).toBe(machine)
})

it.each([
  [
    "many articles over years",
    { articles: 5, from: "2022-07-12", to: "2025-03-05" },
    "5 articles, July 2022–March 2025"
  ],
  ["one article", { articles: 1, from: "2022-07-12", to: "2022-07-18" }, "1 article, July 2022"],
  ["one end that is not known", { articles: 2, from: null, to: "2024-07-30" }, "2 articles, July 2024"],
  ["no dates at all", { articles: 1, from: null, to: null }, "1 article"],
  ["a large corpus", { articles: 12_345, from: null, to: null }, "12,345 articles"]
])("words the coverage of %s", (_, coverage, words) => {
  expect(plain(wordCoverage(coverage, englishTexts))).toBe(words)
})

describe("prepareDates", () => {
  it("leaves no formatter to be made when days and months are written", () => {
    // Of a language that no other test here speaks, since each formatter is kept.
    const texts = createTexts((key, values) => (key === "language" ? "fi" : getEnglishMessage(key, values)))
    const construct = vi.fn(Reflect.construct)
    const DateTimeFormat = new Proxy(Intl.DateTimeFormat, { construct })
    vi.stubGlobal(
      "Intl",
      new Proxy(Intl, {
        get: (intl, key) => (key === "DateTimeFormat" ? DateTimeFormat : (Reflect.get(intl, key) as unknown))
      })
    )
    prepareDates(texts)
    expect(construct).toHaveBeenCalledTimes(2)
    expect(wordDate({ date: "2025-03-05", precision: "day", stated: true }, texts)).toContain("maaliskuuta")
    expect(wordMonths("2022-07-12", "2025-03-05", texts)).toContain("2025")
    expect(construct).toHaveBeenCalledTimes(2)
    vi.unstubAllGlobals()
  })
})
