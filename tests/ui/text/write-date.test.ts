import { afterEach, describe, expect, it, vi } from "vitest"

import messages from "../../../assets/locales/my/messages.json"
import { sayFrom } from "../../../src/core/wording/catalogue"
import { readCatalogue } from "../../../src/core/wording/read-catalogue"
import { createTexts } from "../../../src/ui/text/texts"
import { wordDate, wordMonths } from "../../../src/ui/text/word-date"
import { wordList } from "../../../src/ui/text/word-list"
import { writeDay, writeMoment } from "../../../src/ui/text/write-date"

const catalogue = readCatalogue(messages)
const burmese = createTexts((key, values) => sayFrom(catalogue, key, values))
const months = Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, "0")}-05`)

/** As in Chromium, which comes without Burmese. */
function forgetBurmese() {
  vi.spyOn(Intl.DateTimeFormat, "supportedLocalesOf").mockReturnValue([])
  vi.spyOn(Intl.ListFormat, "supportedLocalesOf").mockReturnValue([])
  for (const format of ["DateTimeFormat", "NumberFormat"] as const) {
    const known = Intl[format]
    const withoutBurmese = new Proxy(known, {
      construct: (target, [locales, options]: [string | string[], object]) =>
        Reflect.construct(target, [[locales].flat().filter((locale) => locale !== "my"), options]) as object
    })
    vi.stubGlobal("Intl", Object.assign(Object.create(Intl) as typeof Intl, { [format]: withoutBurmese }))
  }
}

afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
})

describe("dates where the browser does not know the language", () => {
  it.each(["day", "month"] as const)(
    "are written as browsers write them that do know it: a %s",
    (precision) => {
      const write = () => months.map((date) => wordDate({ date, precision, stated: true }, burmese))
      const known = write()
      forgetBurmese()
      expect(write()).toEqual(known)
      expect(known[2]).toBe(precision === "day" ? "၂၀၂၅ မတ် ၅" : "၂၀၂၅ မတ်")
    }
  )

  it("tell both ends of a range, and one month only once", () => {
    forgetBurmese()
    const range = { date: "2022-07-12", end: "2022-07-18", precision: "range", stated: true } as const
    expect(wordDate(range, burmese)).toBe("၂၀၂၂ ဇူလိုင် ၁၂ – ၁၈")
    expect(wordDate({ ...range, end: "2022-08-12" }, burmese)).toBe("၂၀၂၂ ဇူလိုင် ၁၂ – ဩဂုတ် ၁၂")
    expect(wordMonths("2022-07-12", "2022-07-18", burmese)).toBe("၂၀၂၂ ဇူလိုင်")
    expect(wordMonths("2022-07-12", "2025-03-05", burmese)).toBe("၂၀၂၂ ဇူလိုင် – ၂၀၂၅ မတ်")
  })

  it("are years alone where no more is known", () => {
    forgetBurmese()
    expect(wordDate({ date: "2022-01-01", precision: "year", stated: true }, burmese)).toBe("၂၀၂၂")
  })

  it("are days of the reader's own calendar where the reader did something", () => {
    forgetBurmese()
    const time = new Date(2025, 2, 5, 0, 30).getTime()
    expect(writeDay(time, burmese)).toBe("၂၀၂၅ မတ် ၅")
    expect(writeMoment(time, burmese)).toMatch(/^၂၀၂၅ မတ် ၅ \D*[၀-၉]+:၃၀/)
  })
})

it("a list has no word of another language in it", () => {
  forgetBurmese()
  expect(wordList(["က", "ခ", "ဂ"], burmese)).toBe("က၊ ခ၊ ဂ")
})
