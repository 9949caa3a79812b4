import fc from "fast-check"
import { expect, it } from "vitest"
import { isDay } from "../../../src/core/article/published-date"
import { readDocument } from "../../../src/core/engine/engine-document"
import { dayOf, firstAt, textsOf, valueAt } from "../../../src/core/engine/field-values"
import { usualFields } from "../../../src/core/engine/fields"

it("finds a field in objects, and one that is written with its dots", () => {
  const source = {
    doc: { head: { en: "A title" } },
    "doc.day": "2023",
    "a.b": { "c.d": 1 },
    list: [{ a: 1 }]
  }
  expect(valueAt(source, "doc.head.en")).toBe("A title")
  expect(valueAt(source, "doc.day")).toBe("2023")
  expect(valueAt(source, "a.b.c.d")).toBe(1)
  for (const name of ["doc.head.de", "list.a", "list.0", "constructor", "doc.__proto__", "", "."])
    expect(valueAt(source, name), name).toBeUndefined()
})

it("takes the first field that holds something", () => {
  expect(firstAt({ title: "", headline: null, name: "It" }, ["title", "headline", "name"])).toBe("It")
  expect(firstAt(null, ["title"])).toBeUndefined()
})

it("takes the texts of a list, and of nothing else", () => {
  expect(textsOf(["One.", ["Two.", 3, { text: "no" }], " "])).toEqual(["One.", "Two."])
  expect(textsOf({ text: "no" })).toEqual([])
})

it.each([
  ["2023-07-01", "2023-07-01", "day"],
  ["2023-07-01T23:30:00.000+06:30", "2023-07-01", "day"],
  ["2023/07/01 10:00", "2023-07-01", "day"],
  ["2023-07", "2023-07-01", "month"],
  ["2023", "2023-01-01", "year"],
  [20230701, "2023-07-01", "day"],
  ["20230701T100000Z", "2023-07-01", "day"],
  [1_688_169_600_000, "2023-07-01", "day"],
  ["1688169600000", "2023-07-01", "day"],
  [1_688_169_600, "2023-07-01", "day"],
  [["2023-07-01", "2024-01-01"], "2023-07-01", "day"]
])("reads the date %j", (value, date, precision) => {
  expect(dayOf(value)).toEqual({ date, precision })
})

it.each(["soon", "03/04/2024", "2023-13-01", 20231301, 1e300, NaN, {}, null, true, []])(
  "reads no date in %j",
  (value) => {
    expect(dayOf(value)).toBeNull()
  }
)

it("reads of any document nothing but lines, days and addresses of the web", () => {
  const values = fc.oneof(
    fc.anything(),
    fc.date().map((date) => date.getTime()),
    fc.webUrl(),
    fc.constantFrom("javascript:alert(1)", "https://", "en-US-x-evil", "\u202eevil", "https://a b.example/")
  )
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("title", "date", "source", "url", "lang", "x"), values),
      (source) => {
        const { title, date, url, language, source: from } = readDocument(source, usualFields)
        for (const line of [title, from]) if (line !== null) expect(line).toMatch(/^[^\p{Cc}\u202e]+$/u)
        if (date) expect(isDay(date.date)).toBe(true)
        if (url !== null)
          expect(["http:", "https:"]).toContain(url.slice(0, url.indexOf(":") + 1).toLowerCase())
        if (language !== null)
          expect(() => new Intl.DisplayNames("en", { type: "language" }).of(language)).not.toThrow()
      }
    )
  )
})
